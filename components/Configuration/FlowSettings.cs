using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>A flow that the firewall lets pass: a line of the flow matrix (SecNumCloud 13.2).</summary>
public sealed record FlowSettings
{
    /// <summary>Its name, which is also the name of the firewall's rule.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Cidr From { get; init; }

    /// <summary>Where it goes.</summary>
    public required Cidr To { get; init; }

    /// <summary>The protocol: <c>TCP</c> or <c>UDP</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    public string Protocol { get; init; } = "TCP";

    /// <summary>The port at its destination, 1 to 65535.</summary>
    public required int Port { get; init; }
}
