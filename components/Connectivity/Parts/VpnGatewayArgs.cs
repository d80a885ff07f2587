using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="VpnGateway"/> is made from. One of <see cref="SubnetId"/> and <see cref="VirtualHubId"/> is given.</summary>
public sealed class VpnGatewayArgs : HubPartArgs
{
    /// <summary>The subnet of gateways in a hub-and-spoke network: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    /// <summary>The virtual hub: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("virtualHubId")]
    public Input<string>? VirtualHubId { get; set; }

    /// <summary>The virtual WAN of that hub: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("virtualWanId")]
    public Input<string>? VirtualWanId { get; set; }

    /// <summary>The number in the SKU (<c>VpnGw2AZ</c>), or the scale units in a virtual hub: 1 to 5.</summary>
    /// <value>The default is 2.</value>
    [Input("scale")]
    public int Scale { get; set; } = 2;

    /// <summary>Whether it spreads over availability zones; false where the region is known to have none. Virtual hubs decide themselves.</summary>
    /// <value>The default is true.</value>
    [Input("isZoneRedundant")]
    public bool IsZoneRedundant { get; set; } = true;

    /// <summary>The sites.</summary>
    /// <value>The default is none.</value>
    [Input("sites")]
    public List<VpnSiteArgs> Sites { get; set; } = [];
}
