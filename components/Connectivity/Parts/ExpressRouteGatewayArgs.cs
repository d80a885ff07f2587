using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What an <see cref="ExpressRouteGateway"/> is made from. One of <see cref="SubnetId"/> and <see cref="VirtualHubId"/> is given.</summary>
public sealed class ExpressRouteGatewayArgs : HubPartArgs
{
    /// <summary>The subnet of gateways in a hub-and-spoke network: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    /// <summary>The virtual hub: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("virtualHubId")]
    public Input<string>? VirtualHubId { get; set; }

    /// <summary>The number in the SKU (<c>ErGw1AZ</c>), or the scale units in a virtual hub: 1 to 3.</summary>
    /// <value>The default is 1.</value>
    [Input("scale")]
    public int Scale { get; set; } = 1;

    /// <summary>Whether it spreads over availability zones; false where the region is known to have none. Virtual hubs decide themselves.</summary>
    /// <value>The default is true.</value>
    [Input("isZoneRedundant")]
    public bool IsZoneRedundant { get; set; } = true;

    /// <summary>The circuits by name, with their ARM ids.</summary>
    /// <value>The default is none.</value>
    [Input("circuits")]
    public Dictionary<string, string> Circuits { get; set; } = [];
}
