using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>The hub's side of a peering. It lies in the hub's subscription, so it needs the provider of that subscription.</summary>
public sealed class HubPeering : ComponentResource
{
    /// <summary>Declares the peering.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the hub's subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public HubPeering(string name, HubPeeringArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:HubPeering", name, args, options)
    {
        new ArgumentChecks(nameof(HubPeering), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.NetworkName, "NetworkName")
            .Required(args.Peer, "Peer")
            .Required(args.SpokeNetworkId, "SpokeNetworkId")
            .Throw();
        var peering = new VirtualNetworkPeering(
            name,
            new VirtualNetworkPeeringArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VirtualNetworkName = args.NetworkName,
                VirtualNetworkPeeringName = args.Peer.Apply(peer => $"to-{peer}"),
                RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = args.SpokeNetworkId },
                AllowVirtualNetworkAccess = true,
                AllowForwardedTraffic = true,
                AllowGatewayTransit = false,
                UseRemoteGateways = false,
            },
            new CustomResourceOptions { Parent = this });
        PeeringId = peering.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["peeringId"] = PeeringId });
    }

    /// <summary>The peering's ARM id.</summary>
    [Output("peeringId")]
    public Output<string> PeeringId { get; private set; }
}
