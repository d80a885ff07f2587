using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What a <see cref="HubPeering"/> is made from.</summary>
public sealed class HubPeeringArgs : ResourceArgs
{
    /// <summary>The resource group of the hub's network.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The hub network's name.</summary>
    [Input("networkName", required: true)]
    public Input<string> NetworkName { get; set; } = null!;

    /// <summary>The name of the peering: the client's code.</summary>
    [Input("peer", required: true)]
    public Input<string> Peer { get; set; } = null!;

    /// <summary>The spoke's network: its ARM id.</summary>
    [Input("spokeNetworkId", required: true)]
    public Input<string> SpokeNetworkId { get; set; } = null!;
}
