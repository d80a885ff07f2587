using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Azure = Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>An ExpressRoute gateway in either shape of a hub, and its connections with circuits. FastPath, which passes by the firewall, is off.</summary>
public sealed class ExpressRouteGateway : ComponentResource
{
    private static readonly string[] WithoutZones = ["Standard", "HighPerformance", "UltraPerformance"];

    /// <summary>Declares the gateway and its connections.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public ExpressRouteGateway(string name, ExpressRouteGatewayArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:ExpressRouteGateway", name, args, options)
    {
        HubPartValidator.Begin(nameof(ExpressRouteGateway), name, args)
            .Required(args.SubnetId ?? args.VirtualHubId, "SubnetId")
            .Within(args.Scale, "Scale", 1, WithoutZones.Length)
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        GatewayId = args.VirtualHubId is { } hub ? InVirtualHub(name, args, hub, child) : InNetwork(name, args, child);
        LogShipping.Send(name, GatewayId, args.LogWorkspaceId, child);
        RegisterOutputs(new Dictionary<string, object?> { ["gatewayId"] = GatewayId });
    }

    /// <summary>The gateway's ARM id.</summary>
    [Output("gatewayId")]
    public Output<string> GatewayId { get; private set; }

    private static Output<string> InNetwork(string name, ExpressRouteGatewayArgs args, CustomResourceOptions child)
    {
        var sku = args.IsZoneRedundant ? $"ErGw{args.Scale}AZ" : WithoutZones[args.Scale - 1];
        var gateway = new Azure.VirtualNetworkGateway(
            name,
            new Azure.VirtualNetworkGatewayArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VirtualNetworkGatewayName = ResourceNames.Of(NamingRule.ExpressRouteGateway, args.Naming),
                GatewayType = Azure.VirtualNetworkGatewayType.ExpressRoute,
                Sku = new Inputs.VirtualNetworkGatewaySkuArgs { Name = sku, Tier = sku },
                IpConfigurations =
                {
                    new Inputs.VirtualNetworkGatewayIPConfigurationArgs
                    {
                        Name = "default",
                        Subnet = new Inputs.SubResourceArgs { Id = args.SubnetId! },
                        PublicIPAddress = new Inputs.SubResourceArgs { Id = PublicAddress.Declare(name, args, "ergw", child) },
                    },
                },
                Tags = args.Tags,
            },
            child);
        foreach (var (circuit, id) in args.Circuits)
        {
            _ = new Azure.VirtualNetworkGatewayConnection(
                $"{name}-{circuit}",
                new Azure.VirtualNetworkGatewayConnectionArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    Location = args.Location,
                    VirtualNetworkGatewayConnectionName = ResourceNames.Of(NamingRule.Connection, args.Naming, circuit),
                    ConnectionType = Azure.VirtualNetworkGatewayConnectionType.ExpressRoute,
                    VirtualNetworkGateway1 = new Inputs.VirtualNetworkGatewayArgs { Id = gateway.Id },
                    Peer = new Inputs.SubResourceArgs { Id = id },
                    ExpressRouteGatewayBypass = false,
                    Tags = args.Tags,
                },
                child);
        }

        return gateway.Id;
    }

    private static Output<string> InVirtualHub(string name, ExpressRouteGatewayArgs args, Input<string> hub, CustomResourceOptions child)
    {
        var gateway = new Azure.ExpressRouteGateway(
            name,
            new Azure.ExpressRouteGatewayArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ExpressRouteGatewayName = ResourceNames.Of(NamingRule.ExpressRouteGateway, args.Naming),
                VirtualHub = new Inputs.VirtualHubIdArgs { Id = hub },
                AllowNonVirtualWanTraffic = false,
                AutoScaleConfiguration = new Inputs.ExpressRouteGatewayPropertiesAutoScaleConfigurationArgs
                {
                    Bounds = new Inputs.ExpressRouteGatewayPropertiesBoundsArgs { Min = args.Scale },
                },
                Tags = args.Tags,
            },
            child);
        foreach (var (circuit, id) in args.Circuits)
        {
            _ = new Azure.ExpressRouteConnection(
                $"{name}-{circuit}",
                new Azure.ExpressRouteConnectionArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    ExpressRouteGatewayName = gateway.Name,
                    ConnectionName = circuit,
                    Name = circuit,
                    ExpressRouteCircuitPeering = new Inputs.ExpressRouteCircuitPeeringIdArgs { Id = $"{id}/peerings/AzurePrivatePeering" },
                    EnableInternetSecurity = true,
                    ExpressRouteGatewayBypass = false,
                },
                child);
        }

        return gateway.Id;
    }
}
