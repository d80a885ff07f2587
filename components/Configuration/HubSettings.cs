using System.Collections.Immutable;
using Bleu.Infra.Configuration.Hubs;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>The hub of a region.</summary>
public sealed record HubSettings
{
    /// <summary>Its shape: <c>hub-and-spoke</c> or <c>virtual-wan</c>.</summary>
    /// <value>The default is <c>hub-and-spoke</c>.</value>
    public string Shape { get; init; } = "hub-and-spoke";

    /// <summary>Whether Azure runs the hub as part of a virtual WAN.</summary>
    public bool IsVirtualWan => Shape == "virtual-wan";

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

    /// <summary>What happens to intrusions: <c>Deny</c>, <c>Alert</c> or <c>Off</c>; the premium tier alone looks for them.</summary>
    /// <value>The default is <c>Deny</c>.</value>
    public string IntrusionDetection { get; init; } = "Deny";

    /// <summary>The Key Vault secret with the certificate authority that TLS is inspected with.</summary>
    /// <value>The default is <see langword="null"/>: TLS passes unread.</value>
    public TlsInspectionSettings? TlsInspection { get; init; }

    /// <summary>The bastion; nothing for none.</summary>
    public BastionSettings? Bastion { get; init; }

    /// <summary>The VPN gateway; nothing for none.</summary>
    public VpnSettings? Vpn { get; init; }

    /// <summary>The ExpressRoute gateway; nothing for none.</summary>
    public ExpressRouteSettings? ExpressRoute { get; init; }

    /// <summary>The DNS private resolver; nothing for none.</summary>
    public ResolverSettings? Resolver { get; init; }

    /// <summary>Whether a DDoS protection plan covers the network.</summary>
    public bool Ddos { get; init; }

    /// <summary>Whether the network's flows are logged in the region's archive, where there is one.</summary>
    /// <value>The default is true.</value>
    public bool FlowLogs { get; init; } = true;

    /// <summary>The hubs of other regions that it is joined with. The others need not know: this stack declares both sides.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<HubPeerSettings> Peers { get; init; } = [];

    /// <summary>Which networks reach Microsoft 365 through the firewall, and whether it refuses the global one; nothing where none does.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Microsoft365HubSettings? Microsoft365 { get; init; }

    /// <summary>The flows that the firewall lets pass; all others are refused.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<FlowSettings> Flows { get; init; } = [];
}
