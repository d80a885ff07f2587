using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// One side of the joint between the hubs of two regions: the peering, and routes from this side's firewall to the other's, so that
/// traffic between regions passes both.
/// </summary>
public sealed class HubLink : ComponentResource
{
    /// <summary>Declares the side.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of this side's subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public HubLink(string name, HubLinkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:HubLink", name, args, options)
    {
        new ArgumentChecks(nameof(HubLink), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.NetworkName, "NetworkName")
            .Required(args.Peer, "Peer")
            .Required(args.RemoteNetworkId, "RemoteNetworkId")
            .Required(args.RemoteFirewallAddress, "RemoteFirewallAddress")
            .NotEmpty(args.RemoteSpaces.Count, "RemoteSpaces")
            .Required(args.RouteTableName, "RouteTableName")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var peering = new VirtualNetworkPeering(
            name,
            new VirtualNetworkPeeringArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VirtualNetworkName = args.NetworkName,
                VirtualNetworkPeeringName = $"to-{args.Peer}",
                RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = args.RemoteNetworkId },
                AllowVirtualNetworkAccess = true,
                AllowForwardedTraffic = true,
                AllowGatewayTransit = false,
                UseRemoteGateways = false,
            },
            child);
        foreach (var (index, space) in args.RemoteSpaces.Index())
        {
            _ = new Route(
                $"{name}-{index}",
                new RouteArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    RouteTableName = args.RouteTableName,
                    RouteName = $"to-{args.Peer}-{index}",
                    AddressPrefix = space,
                    NextHopType = RouteNextHopType.VirtualAppliance,
                    NextHopIpAddress = args.RemoteFirewallAddress,
                },
                child);
        }

        PeeringId = peering.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["peeringId"] = PeeringId });
    }

    /// <summary>The peering's ARM id.</summary>
    [Output("peeringId")]
    public Output<string> PeeringId { get; private set; }
}
