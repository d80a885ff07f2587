using Pulumi;

namespace Bleu.Infra.Connectivity.Wan;

/// <summary>What a <see cref="WanConnection"/> is made from.</summary>
public sealed class WanConnectionArgs : ResourceArgs
{
    /// <summary>The resource group of the virtual hub.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The virtual hub's name.</summary>
    [Input("virtualHubName", required: true)]
    public Input<string> VirtualHubName { get; set; } = null!;

    /// <summary>The name of the connection: the client's code.</summary>
    [Input("peer", required: true)]
    public string Peer { get; set; } = "";

    /// <summary>The spoke's network: its ARM id.</summary>
    [Input("spokeNetworkId", required: true)]
    public Input<string> SpokeNetworkId { get; set; } = null!;
}
