using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Connectivity;

/// <summary>The flows that networks need by themselves. They stand in the flow matrix beside those of the configuration.</summary>
internal static class HubFlows
{
    private const string Network = "VirtualNetwork";

    /// <summary>Every flow of a hub.</summary>
    public static IEnumerable<FlowSettings> Of(HubSettings hub)
    {
        var layout = HubLayout.Of(hub.AddressSpace, hub.IsVirtualWan);
        return
        [
            .. Shared(layout.Block(HubNetworkDefaults.PrivateEndpointSubnet), layout.Block(HubNetworkDefaults.ManagementSubnet), layout.Block(HubNetworkDefaults.BastionSubnet)),
            .. hub.Bastion is { } bastion ? Bastion(layout.Block(HubNetworkDefaults.BastionSubnet), bastion.Administrators) : [],
            .. hub.Resolver is not null ? Resolver(layout.Block(HubNetworkDefaults.ResolverInboundSubnet)) : [],
        ];
    }

    /// <summary>To private endpoints over TLS, and from the bastion to machines that manage the platform.</summary>
    public static IEnumerable<FlowSettings> Shared(Cidr privateEndpoints, Cidr management, Cidr bastion) =>
    [
        Flow("tls-to-private-endpoints", FlowEndpoint.OfTag(Network), privateEndpoints, "TCP", 443, "Clients reach platform services by their private endpoints"),
        Flow("ssh-from-bastion", FlowEndpoint.Of(bastion), management, "TCP", 22, "Machines are administered through the bastion alone"),
        Flow("rdp-from-bastion", FlowEndpoint.Of(bastion), management, "TCP", 3389, "Machines are administered through the bastion alone"),
    ];

    /// <summary>What a bastion host has to be reached by.</summary>
    /// <param name="bastion">The block of its subnet.</param>
    /// <param name="administrators">Where administrators come from; none for the network and what is joined with it.</param>
    public static IEnumerable<FlowSettings> Bastion(Cidr bastion, IReadOnlyCollection<Cidr> administrators) =>
    [
        .. administrators.Count == 0
            ? [Flow("bastion-from-network", FlowEndpoint.OfTag(Network), bastion, "TCP", 443, "Administrators sign in to the bastion over TLS")]
            : administrators.Index().Select(a => Flow(
                $"bastion-from-administrators-{a.Index + 1}", FlowEndpoint.Of(a.Item), bastion, "TCP", 443, "Administrators sign in to the bastion over TLS")),
        Flow("bastion-from-control-plane", FlowEndpoint.OfTag("GatewayManager"), bastion, "TCP", 443, "Azure controls the bastion"),
        Flow("bastion-from-probes", FlowEndpoint.OfTag("AzureLoadBalancer"), bastion, "TCP", 443, "Azure probes the bastion's health"),
        Flow("bastion-among-hosts-8080", FlowEndpoint.OfTag(Network), bastion, "TCP", 8080, "The bastion's hosts talk to each other"),
        Flow("bastion-among-hosts-5701", FlowEndpoint.OfTag(Network), bastion, "TCP", 5701, "The bastion's hosts talk to each other"),
    ];

    /// <summary>What a DNS private resolver is asked by.</summary>
    public static IEnumerable<FlowSettings> Resolver(Cidr inbound) =>
    [
        Flow("dns-to-resolver-udp", FlowEndpoint.OfTag(Network), inbound, "UDP", 53, "The firewall and sites ask the resolver for names"),
        Flow("dns-to-resolver-tcp", FlowEndpoint.OfTag(Network), inbound, "TCP", 53, "Long answers of the resolver take TCP"),
    ];

    /// <summary>What every subnet of a spoke is reached by.</summary>
    public static IEnumerable<FlowSettings> Spoke(Cidr space) =>
        [Flow("tls-from-network", FlowEndpoint.OfTag(Network), space, "TCP", 443, "Services of the spoke answer over TLS")];

    private static FlowSettings Flow(string name, FlowEndpoint from, Cidr to, string protocol, int port, string justification) => new()
    {
        Name = name,
        From = from,
        To = FlowEndpoint.Of(to),
        Protocol = protocol,
        Port = new PortRange(port, port),
        Justification = justification,
        Owner = "platform",
    };
}
