using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>
/// A line of the flow matrix (SecNumCloud 13.1 and 13.2): the one source of the rules of firewalls and network security groups.
/// </summary>
public sealed record FlowSettings
{
    /// <summary>Its name, which is also the name of the rules.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required FlowEndpoint From { get; init; }

    /// <summary>Where it goes.</summary>
    public required FlowEndpoint To { get; init; }

    /// <summary>The protocol: <c>TCP</c>, <c>UDP</c>, <c>ICMP</c>, <c>HTTP</c>, <c>HTTPS</c> or <c>ANY</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    public string Protocol { get; init; } = "TCP";

    /// <summary>The ports at its destination; nothing for protocols without ports, which then stands for all.</summary>
    public PortRange? Port { get; init; }

    /// <summary>Why it is needed.</summary>
    public required string Justification { get; init; }

    /// <summary>Who answers for it: a team.</summary>
    public required string Owner { get; init; }

    /// <summary>The day by which it has to be looked at again, at most a year ahead; nothing for flows that a component needs by itself.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether the line refuses by name, before every line that lets something pass.</summary>
    /// <value>The default is false: the line lets pass.</value>
    public bool IsDenied { get; init; }

    /// <summary>HTTP headers that the firewall adds to what it lets pass over inspected TLS, by name.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Headers { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the line does: <c>allow</c> or <c>deny</c>.</summary>
    public string Action => IsDenied ? "deny" : "allow";

    /// <summary>The port as a word: <c>443</c>, <c>8000-8100</c>, or <c>*</c>.</summary>
    public string Ports => Port?.ToString() ?? "*";

    /// <summary>Whether every packet of the other flow is one of this one.</summary>
    /// <param name="other">The other flow.</param>
    public bool Covers(FlowSettings other) =>
        From.Covers(other.From)
        && To.Covers(other.To)
        && (Protocol == other.Protocol || Protocol == "ANY")
        && (Port is not { } ports || (other.Port is { } inner && ports.Contains(inner)));
}
