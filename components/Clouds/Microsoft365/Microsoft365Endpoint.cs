using System.Collections.Immutable;

namespace Bleu.Infra.Clouds.Microsoft365;

/// <summary>What is known of the endpoints of one service of Microsoft 365 in a cloud. What nobody has published is nothing, and never guessed.</summary>
/// <param name="Service">The service: <c>exchange</c>, <c>sharepoint</c>, <c>teams</c>, <c>common</c>, <c>identity</c> or <c>purview</c>.</param>
public sealed record Microsoft365Endpoint(string Service)
{
    /// <summary>Its hosts; one that begins with <c>*.</c> stands for every host below. Empty where nobody has published them.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Its address blocks in CIDR notation, of IPv4 and IPv6; nothing where nobody has published them.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ImmutableArray<string>? Addresses { get; init; }

    /// <summary>Its TCP ports; nothing where nobody has published them.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ImmutableArray<int>? TcpPorts { get; init; }

    /// <summary>Its UDP ports; nothing where nobody has published them.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ImmutableArray<int>? UdpPorts { get; init; }

    /// <summary>Whether it can be reached by Microsoft peering of ExpressRoute; nothing where nobody has published it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public bool? HasExpressRoute { get; init; }

    /// <summary>How far this can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where it comes from, in words.</summary>
    /// <value>The default is that it is not published.</value>
    public string Source { get; init; } = "not published";

    /// <summary>Whether enough is known to let it through a firewall: hosts, and the ports of TCP.</summary>
    public bool IsReachable => !Hosts.IsEmpty && TcpPorts is { IsEmpty: false };
}
