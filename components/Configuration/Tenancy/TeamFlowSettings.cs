using Bleu.Infra.Networking;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>A line of a team's flow matrix (SecNumCloud 13.1 and 13.2).</summary>
public sealed record TeamFlowSettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the other end opens the connection.</summary>
    public required bool IsIngress { get; init; }

    /// <summary>The other end.</summary>
    public required TeamPeer Peer { get; init; }

    /// <summary>The protocol: <c>TCP</c> or <c>UDP</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    public string Protocol { get; init; } = "TCP";

    /// <summary>The ports at its destination.</summary>
    public required PortRange Port { get; init; }

    /// <summary>Why it is needed.</summary>
    public required string Justification { get; init; }

    /// <summary>Who answers for it: a team.</summary>
    public required string Owner { get; init; }

    /// <summary>The day by which it has to be looked at again, at most a year ahead.</summary>
    public required DateOnly ReviewBy { get; init; }
}
