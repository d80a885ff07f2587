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
    /// <summary>Declares the network, its subnets and its firewall.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), not allowed (BLEU5003) or without room (BLEU5004).</exception>
    public HubNetwork(string name, HubNetworkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:HubNetwork", name, args, options)
    {
        var checks = HubNetworkValidator.Check(name, args);
        var blocks = SubnetPlan.Carve($"HubNetwork '{name}' AddressSpace", args.AddressSpace, HubNetworkDefaults.Subnets);
        var child = new CustomResourceOptions { Parent = this };
        var network = new VirtualNetwork(
            name,
            new VirtualNetworkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VirtualNetworkName = ResourceNames.Of(NamingRule.VirtualNetwork, args.Naming),
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
                Tags = args.Tags,
            },
            child);
        LogShipping.Send(name, network.Id, args.LogWorkspaceId, child);

        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, network.Name, args.LogWorkspaceId);
        var subnets = new SubnetChain(place, child);
        var firewallSubnet = subnets.AddForAzure(HubNetworkDefaults.FirewallSubnet, blocks[0]);
        var managementSubnet = subnets.AddForAzure(HubNetworkDefaults.FirewallManagementSubnet, blocks[1]);
        subnets.AddForAzure(HubNetworkDefaults.GatewaySubnet, blocks[2]);
        var firewall = new HubFirewall(
            name,
            args,
            checks.OneOf(args.FirewallTier, "FirewallTier", "Premium", "Standard"),
            checks.OneOf(args.ThreatIntelligence, "ThreatIntelligence", "Deny", "Alert"),
            firewallSubnet.Id,
            managementSubnet.Id,
            child);
        var routes = FirewallRoute.Declare(place, firewall.PrivateAddress, child);
        var endpointSubnet = subnets.Add(HubNetworkDefaults.PrivateEndpointSubnet, blocks[3], routes);
        subnets.Add(HubNetworkDefaults.ManagementSubnet, blocks[4], routes);

        NetworkId = network.Id;
        NetworkName = network.Name;
        FirewallId = firewall.Id;
        FirewallPrivateAddress = firewall.PrivateAddress;
        PrivateEndpointSubnetId = endpointSubnet.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["networkId"] = NetworkId,
            ["networkName"] = NetworkName,
            ["firewallId"] = FirewallId,
            ["firewallPrivateAddress"] = FirewallPrivateAddress,
            ["privateEndpointSubnetId"] = PrivateEndpointSubnetId,
        });
    }

    /// <summary>The network's ARM id.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

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
