using System.Collections.Immutable;

namespace Bleu.Infra.Connectivity;

/// <summary>What a <see cref="HubNetwork"/> takes where nothing is said.</summary>
public static class HubNetworkDefaults
{
    /// <summary>The firewall's tier.</summary>
    public const string FirewallTier = "Premium";

    /// <summary>What happens to traffic with known bad addresses.</summary>
    public const string ThreatIntelligence = "Deny";

    /// <summary>What happens to intrusions.</summary>
    public const string IntrusionDetection = "Deny";

    /// <summary>The subnet of the bastion, under the name that Azure wants.</summary>
    public const string BastionSubnet = "AzureBastionSubnet";

    /// <summary>The subnet at which the DNS private resolver is asked.</summary>
    public const string ResolverInboundSubnet = "resolver-inbound";

    /// <summary>The subnet from which the DNS private resolver asks others.</summary>
    public const string ResolverOutboundSubnet = "resolver-outbound";

    /// <summary>The subnet of the firewall, under the name that Azure wants.</summary>
    public const string FirewallSubnet = "AzureFirewallSubnet";

    /// <summary>The subnet through which Azure manages the firewall, so that its own traffic never takes a client's route.</summary>
    public const string FirewallManagementSubnet = "AzureFirewallManagementSubnet";

    /// <summary>The subnet of gateways, under the name that Azure wants.</summary>
    public const string GatewaySubnet = "GatewaySubnet";

    /// <summary>The subnet of private endpoints.</summary>
    public const string PrivateEndpointSubnet = "private-endpoints";

    /// <summary>The subnet of what manages the platform.</summary>
    public const string ManagementSubnet = "management";

    /// <summary>The subnets and their sizes, in the order in which they are carved out. New ones belong at the end.</summary>
    public static ImmutableArray<(string Name, int Prefix)> Subnets { get; } =
    [
        (FirewallSubnet, 26),
        (FirewallManagementSubnet, 26),
        (GatewaySubnet, 27),
        (PrivateEndpointSubnet, 26),
        (ManagementSubnet, 26),
        (BastionSubnet, 26),
        (ResolverInboundSubnet, 28),
        (ResolverOutboundSubnet, 28),
    ];

    /// <summary>Whether a subnet belongs to what a virtual hub has inside itself.</summary>
    /// <param name="subnet">The subnet's name.</param>
    public static bool IsOfHubAlone(string subnet) => subnet is FirewallSubnet or FirewallManagementSubnet or GatewaySubnet;
}
