namespace Bleu.Infra.Policies.Network;

/// <summary>What can be reached from where.</summary>
internal static class NetworkRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new PublicNetworkAccess(),
        new ServiceFirewalls(),
        new PrivateEndpoints(),
        new EndpointNames(),
        new NoPublicAddresses(),
        new PublicAddressRoles(),
        new NoOpenAdministration(),
        new NoOpenPorts(),
        new SubnetGuards(),
        new NoDefaultOutbound(),
        new ForcedTunnel(),
        new FirewallInspection(),
        new WebFirewall(),
        new PeeringIsolation(),
        new AddressPlan(),
        new PrivateClusters(),
        new ClusterNetworks(),
        new NoAnonymousBlobs(),
        new NetworkFlowLogs(),
    ];
}
