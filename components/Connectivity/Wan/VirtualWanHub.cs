using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Validation;
using Pulumi;
using Azure = Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Wan;

/// <summary>
/// The hub of a region in a virtual WAN: Azure runs it, routing intent leads everything through its firewall, and a network beside
/// it holds what a virtual hub cannot: private endpoints, the bastion and the DNS resolver.
/// </summary>
public sealed class VirtualWanHub : ComponentResource
{
    private readonly Resource _lastSubnet;

    /// <summary>Declares the hub, its firewall and the network beside it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), not allowed (BLEU5003) or without room (BLEU5004).</exception>
    public VirtualWanHub(string name, VirtualWanHubArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:VirtualWanHub", name, args, options)
    {
        var checks = HubNetworkValidator.Check(nameof(VirtualWanHub), name, args);
        var subject = $"{nameof(VirtualWanHub)} '{name}'";
        var space = SubnetPlan.Parse($"{subject} AddressSpace", args.AddressSpace);
        if (space.Prefix > 22)
        {
            throw new RunException(ComponentDiagnostics.NoRoom($"{subject} AddressSpace", args.AddressSpace, "the virtual hub and the network beside it").ToString());
        }

        var layout = HubLayout.Of(space, isVirtualWan: true);
        var declared = args.Flows.ConvertAll(f => f.ToSettings($"{subject} Flows"));
        var child = new CustomResourceOptions { Parent = this };
        VirtualWanId = args.VirtualWanId?.ToOutput() ?? Wan(name, args, child);
        var hub = Hub(name, args, checks, layout, child);
        var firewall = Firewall(name, args, new HubFirewallPolicy(name, args, checks, declared, child), hub, child);
        Intent(name, args, hub, firewall, child);
        var network = Beside(name, args, layout, child);
        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, network.Name, args.LogWorkspaceId);
        var subnets = new SubnetChain(place, child);
        var endpoints = layout.Block(HubNetworkDefaults.PrivateEndpointSubnet);
        var management = layout.Block(HubNetworkDefaults.ManagementSubnet);
        FlowSettings[] flows = [.. declared, .. HubFlows.Shared(endpoints, management, layout.Block(HubNetworkDefaults.BastionSubnet))];
        PrivateEndpointSubnetId = subnets.Add(HubNetworkDefaults.PrivateEndpointSubnet, endpoints, null, flows).Id;
        _lastSubnet = subnets.Add(HubNetworkDefaults.ManagementSubnet, management, null, flows);
        WanConnection.Declare(name, args.ResourceGroupName, hub.Name, "beside", network.Id, new() { Parent = this, DependsOn = { _lastSubnet } });

        VirtualHubId = hub.Id;
        VirtualHubName = hub.Name;
        NetworkId = network.Id;
        NetworkName = network.Name;
        FirewallId = firewall.Id;
        FirewallPrivateAddress = firewall.HubIPAddresses.Apply(a => a?.PrivateIPAddress ?? "");
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["virtualWanId"] = VirtualWanId,
            ["virtualHubId"] = VirtualHubId,
            ["virtualHubName"] = VirtualHubName,
            ["networkId"] = NetworkId,
            ["networkName"] = NetworkName,
            ["firewallId"] = FirewallId,
            ["firewallPrivateAddress"] = FirewallPrivateAddress,
            ["privateEndpointSubnetId"] = PrivateEndpointSubnetId,
        });
    }

    /// <summary>The ARM id of the virtual WAN.</summary>
    [Output("virtualWanId")]
    public Output<string> VirtualWanId { get; private set; }

    /// <summary>The ARM id of the virtual hub.</summary>
    [Output("virtualHubId")]
    public Output<string> VirtualHubId { get; private set; }

    /// <summary>The virtual hub's name.</summary>
    [Output("virtualHubName")]
    public Output<string> VirtualHubName { get; private set; }

    /// <summary>The ARM id of the network beside the hub.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    /// <summary>The name of that network.</summary>
    [Output("networkName")]
    public Output<string> NetworkName { get; private set; }

    /// <summary>The firewall's ARM id.</summary>
    [Output("firewallId")]
    public Output<string> FirewallId { get; private set; }

    /// <summary>The firewall's address inside the hub: the DNS server of every spoke.</summary>
    [Output("firewallPrivateAddress")]
    public Output<string> FirewallPrivateAddress { get; private set; }

    /// <summary>The ARM id of the subnet of private endpoints.</summary>
    [Output("privateEndpointSubnetId")]
    public Output<string> PrivateEndpointSubnetId { get; private set; }

    /// <summary>The subnet after which others of the network have to be declared: ARM changes one at a time.</summary>
    public Resource LastSubnet() => _lastSubnet;

    private static Output<string> Wan(string name, VirtualWanHubArgs args, CustomResourceOptions child) => new Azure.VirtualWan(
        name,
        new Azure.VirtualWanArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VirtualWANName = ResourceNames.Of(NamingRule.VirtualWan, args.Naming),
            Type = "Standard",
            AllowBranchToBranchTraffic = true,
            DisableVpnEncryption = false,
            Tags = args.Tags,
        },
        child).Id;

    private Azure.VirtualHub Hub(string name, VirtualWanHubArgs args, ArgumentChecks checks, HubLayout layout, CustomResourceOptions child) => new(
        name,
        new Azure.VirtualHubArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VirtualHubName = ResourceNames.Of(NamingRule.VirtualHub, args.Naming),
            AddressPrefix = layout.VirtualHub?.ToString() ?? "",
            VirtualWan = new Inputs.SubResourceArgs { Id = VirtualWanId },
            Sku = "Standard",
            HubRoutingPreference = checks.OneOf(args.RoutingPreference, "RoutingPreference", "ExpressRoute", "VpnGateway", "ASPath"),
            VirtualRouterAutoScaleConfiguration = new Inputs.VirtualRouterAutoScaleConfigurationArgs
            {
                MinCapacity = checks.InRange(args.MinCapacity, "MinCapacity", 2, 50),
            },
            Tags = args.Tags,
        },
        child);

    private static Azure.AzureFirewall Firewall(
        string name, VirtualWanHubArgs args, HubFirewallPolicy policy, Azure.VirtualHub hub, CustomResourceOptions child)
    {
        var firewall = new Azure.AzureFirewall(
            name,
            new Azure.AzureFirewallArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                AzureFirewallName = ResourceNames.Of(NamingRule.Firewall, args.Naming),
                Sku = new Inputs.AzureFirewallSkuArgs { Name = Azure.AzureFirewallSkuName.AZFW_Hub, Tier = policy.Tier },
                VirtualHub = new Inputs.SubResourceArgs { Id = hub.Id },
                FirewallPolicy = new Inputs.SubResourceArgs { Id = policy.Id },
                HubIPAddresses = new Inputs.HubIPAddressesArgs { PublicIPs = new Inputs.HubPublicIPAddressesArgs { Count = 1 } },
                Zones = args.Zones,
                Tags = args.Tags,
            },
            child);
        LogShipping.Send($"{name}-firewall", firewall.Id, args.LogWorkspaceId, child);
        return firewall;
    }

    private static void Intent(string name, VirtualWanHubArgs args, Azure.VirtualHub hub, Azure.AzureFirewall firewall, CustomResourceOptions child) =>
        _ = new Azure.RoutingIntent(
            name,
            new Azure.RoutingIntentArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VirtualHubName = hub.Name,
                RoutingIntentName = "through-the-firewall",
                RoutingPolicies =
                {
                    new Inputs.RoutingPolicyArgs { Name = "internet", Destinations = { "Internet" }, NextHop = firewall.Id },
                    new Inputs.RoutingPolicyArgs { Name = "private", Destinations = { "PrivateTraffic" }, NextHop = firewall.Id },
                },
            },
            child);

    private static Azure.VirtualNetwork Beside(string name, VirtualWanHubArgs args, HubLayout layout, CustomResourceOptions child)
    {
        var networkArgs = new Azure.VirtualNetworkArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VirtualNetworkName = ResourceNames.Of(NamingRule.VirtualNetwork, args.Naming),
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { layout.Network.ToString() } },
            Tags = args.Tags,
        };
        DdosProtection.Cover(networkArgs, args.DdosPlanId);
        var network = new Azure.VirtualNetwork(name, networkArgs, child);
        LogShipping.Send(name, network.Id, args.LogWorkspaceId, child);
        return network;
    }
}
