using System.Collections.Immutable;
using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>A line of the flow matrix, from which the rules of firewalls and network security groups are made.</summary>
public sealed class FlowArgs : ResourceArgs
{
    /// <summary>Its name, which is also the name of the rules.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>Where it comes from: a block in CIDR notation, or <c>tag:</c> and a service tag.</summary>
    [Input("from", required: true)]
    public string From { get; set; } = "";

    /// <summary>Where it goes: a block in CIDR notation, <c>tag:</c> and a service tag, or <c>host:</c> and a host name.</summary>
    [Input("to", required: true)]
    public string To { get; set; } = "";

    /// <summary>The protocol: <c>TCP</c>, <c>UDP</c>, <c>ICMP</c>, <c>HTTP</c>, <c>HTTPS</c> or <c>ANY</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    [Input("protocol")]
    public string Protocol { get; set; } = "TCP";

    /// <summary>The port at its destination, 1 to 65535.</summary>
    /// <value>The default is 0: all ports.</value>
    [Input("port")]
    public int Port { get; set; }

    /// <summary>The last port, where there are several in a row.</summary>
    /// <value>The default is 0: there is one.</value>
    [Input("lastPort")]
    public int LastPort { get; set; }

    /// <summary>Why it is needed; it stands in the rules' description.</summary>
    /// <value>The default is empty.</value>
    [Input("justification")]
    public string Justification { get; set; } = "";

    /// <summary>Who answers for it; it stands in the rules' description.</summary>
    /// <value>The default is empty.</value>
    [Input("owner")]
    public string Owner { get; set; } = "";

    /// <summary>Whether the firewall refuses the host by name, before every flow that may pass. Such a flow goes to a host.</summary>
    /// <value>The default is false: it lets pass.</value>
    [Input("denied")]
    public bool Denied { get; set; }

    /// <summary>HTTP headers that the firewall adds to what passes over inspected TLS, by name.</summary>
    /// <value>The default is none.</value>
    [Input("headers")]
    public Dictionary<string, string> Headers { get; set; } = [];

    /// <summary>The arguments for a line of the configured matrix.</summary>
    /// <param name="flow">The line.</param>
    public static FlowArgs Of(FlowSettings flow) => new()
    {
        Name = flow.Name,
        From = flow.From.ToString(),
        To = flow.To.ToString(),
        Protocol = flow.Protocol,
        Port = flow.Port?.First ?? 0,
        LastPort = flow.Port?.Last ?? 0,
        Justification = flow.Justification,
        Owner = flow.Owner,
        Denied = flow.IsDenied,
        Headers = flow.Headers.ToDictionary(),
    };

    /// <summary>The line that the arguments say.</summary>
    /// <param name="subject">The component's argument, for errors.</param>
    /// <exception cref="RunException">BLEU5101: an end is none.</exception>
    internal FlowSettings ToSettings(string subject)
    {
        if (!FlowEndpoint.TryParse(From, out var from) | !FlowEndpoint.TryParse(To, out var to) || (Denied && to.Host is null))
        {
            throw new RunException(ConnectivityDiagnostics.BadFlow(subject, Name, $"{From} -> {To}").ToString());
        }

        return new()
        {
            Name = Name,
            From = from,
            To = to,
            Protocol = Protocol,
            Port = Port == 0 ? null : new(Port, Math.Max(Port, LastPort)),
            Justification = Justification,
            Owner = Owner,
            IsDenied = Denied,
            Headers = Headers.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }
}
