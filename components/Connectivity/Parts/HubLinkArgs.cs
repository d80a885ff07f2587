using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="HubLink"/> is made from.</summary>
public sealed class HubLinkArgs : ResourceArgs
{
    /// <summary>The resource group of this side's network.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of this side's network.</summary>
    [Input("networkName", required: true)]
    public Input<string> NetworkName { get; set; } = null!;

    /// <summary>The other side: its stack's name.</summary>
    [Input("peer", required: true)]
    public string Peer { get; set; } = "";

    /// <summary>The other side's network: its ARM id.</summary>
    [Input("remoteNetworkId", required: true)]
    public Input<string> RemoteNetworkId { get; set; } = null!;

    /// <summary>The private address of the other side's firewall.</summary>
    [Input("remoteFirewallAddress", required: true)]
    public Input<string> RemoteFirewallAddress { get; set; } = null!;

    /// <summary>The addresses behind the other side's firewall, in CIDR notation.</summary>
    [Input("remoteSpaces", required: true)]
    public List<string> RemoteSpaces { get; set; } = [];

    /// <summary>The name of the route table of this side's firewall.</summary>
    [Input("routeTableName", required: true)]
    public Input<string> RouteTableName { get; set; } = null!;
}
