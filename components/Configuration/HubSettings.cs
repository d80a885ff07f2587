using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>The hub network of a region.</summary>
public sealed record HubSettings
{
    /// <summary>Its address space, from /16 to /22.</summary>
    public required Cidr AddressSpace { get; init; }

    /// <summary>The addresses from which the spokes of the region's clients are cut.</summary>
    /// <value>The default is empty: a spoke may have any addresses that nobody else has.</value>
    public ImmutableArray<Cidr> ClientPools { get; init; } = [];

    /// <summary>The firewall's tier: <c>Premium</c> or <c>Standard</c>.</summary>
    /// <value>The default is <c>Premium</c>, which inspects for intrusions.</value>
    public string FirewallTier { get; init; } = "Premium";

    /// <summary>What happens to traffic with known bad addresses: <c>Deny</c> or <c>Alert</c>.</summary>
    /// <value>The default is <c>Deny</c>.</value>
    public string ThreatIntelligence { get; init; } = "Deny";

    /// <summary>The flows that the firewall lets pass; all others are refused.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<FlowSettings> Flows { get; init; } = [];
}
