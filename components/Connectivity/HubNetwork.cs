using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>
/// The hub network of a region: a virtual network whose firewall sees whatever leaves a spoke or enters one. Only the flows
/// that were asked for pass.
/// </summary>
public sealed class HubNetwork : ComponentResource
{
    private readonly Resource _lastSubnet;

    /// <summary>Declares the network, its subnets and its firewall.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), not allowed (BLEU5003) or without room (BLEU5004).</exception>
    public HubNetwork(string name, HubNetworkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:HubNetwork", name, args, options)
    {
        var checks = HubNetworkValidator.Check(nameof(HubNetwork), name, args);
        var subject = $"HubNetwork '{name}'";
        var blocks = SubnetPlan.Carve($"{subject} AddressSpace", args.AddressSpace, HubNetworkDefaults.Subnets);
        var declared = args.Flows.ConvertAll(f => f.ToSettings($"{subject} Flows"));
        FlowSettings[] flows = [.. declared, .. HubFlows.Shared(blocks[3], blocks[4], blocks[5])];
        var child = new CustomResourceOptions { Parent = this };
        var networkArgs = new VirtualNetworkArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VirtualNetworkName = ResourceNames.Of(NamingRule.VirtualNetwork, args.Naming),
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
            Tags = args.Tags,
        };
        DdosProtection.Cover(networkArgs, args.DdosPlanId);
        var network = new VirtualNetwork(name, networkArgs, child);
        LogShipping.Send(name, network.Id, args.LogWorkspaceId, child);

        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, network.Name, args.LogWorkspaceId);
        var subnets = new SubnetChain(place, child);
        var firewallRoutes = FirewallRoute.DeclareForFirewall(place, child);
        var firewallSubnet = subnets.AddForAzure(HubNetworkDefaults.FirewallSubnet, blocks[0], firewallRoutes);
        var managementSubnet = subnets.AddForAzure(HubNetworkDefaults.FirewallManagementSubnet, blocks[1]);
        var policy = new HubFirewallPolicy(name, args, checks, declared, child);
        var firewall = new HubFirewall(name, args, policy, firewallSubnet.Id, managementSubnet.Id, child);
        var routes = FirewallRoute.Declare(place, firewall.PrivateAddress, child);
        var gatewayRoutes = FirewallRoute.DeclareForGateways(place, args.ClientPools, args.GatewayTargets, firewall.PrivateAddress, child);
        subnets.AddForAzure(HubNetworkDefaults.GatewaySubnet, blocks[2], gatewayRoutes);
        var endpointSubnet = subnets.Add(HubNetworkDefaults.PrivateEndpointSubnet, blocks[3], routes, flows);
        var last = subnets.Add(HubNetworkDefaults.ManagementSubnet, blocks[4], routes, flows);
        GatewaySubnetId = subnets.IdOf(HubNetworkDefaults.GatewaySubnet);
        _lastSubnet = last;
        FirewallRouteTableName = firewallRoutes.Name;

        NetworkId = network.Id;
        NetworkName = network.Name;
        FirewallId = firewall.Id;
        FirewallPrivateAddress = firewall.PrivateAddress;
        PrivateEndpointSubnetId = endpointSubnet.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["networkId"] = NetworkId,
            ["networkName"] = NetworkName,
            ["gatewaySubnetId"] = GatewaySubnetId,
            ["firewallRouteTableName"] = FirewallRouteTableName,
            ["firewallId"] = FirewallId,
            ["firewallPrivateAddress"] = FirewallPrivateAddress,
            ["privateEndpointSubnetId"] = PrivateEndpointSubnetId,
        });
    }

    /// <summary>The network's ARM id.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    /// <summary>The ARM id of the subnet of gateways.</summary>
    [Output("gatewaySubnetId")]
    public Output<string> GatewaySubnetId { get; private set; }

    /// <summary>The name of the firewall's own route table, to which the hubs of other regions add routes.</summary>
    [Output("firewallRouteTableName")]
    public Output<string> FirewallRouteTableName { get; private set; }

    /// <summary>The subnet after which others of this network have to be declared: ARM changes one at a time.</summary>
    public Resource LastSubnet() => _lastSubnet;

    /// <summary>The network's name.</summary>
    [Output("networkName")]
    public Output<string> NetworkName { get; private set; }

    /// <summary>The firewall's ARM id.</summary>
    [Output("firewallId")]
    public Output<string> FirewallId { get; private set; }

    /// <summary>The firewall's address inside the hub: the next hop of every route and the DNS server of every spoke.</summary>
    [Output("firewallPrivateAddress")]
    public Output<string> FirewallPrivateAddress { get; private set; }

    /// <summary>The ARM id of the subnet of private endpoints.</summary>
    [Output("privateEndpointSubnetId")]
    public Output<string> PrivateEndpointSubnetId { get; private set; }
}
