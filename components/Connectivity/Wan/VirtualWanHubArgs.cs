using Pulumi;

namespace Bleu.Infra.Connectivity.Wan;

/// <summary>What a <see cref="VirtualWanHub"/> is made from.</summary>
public sealed class VirtualWanHubArgs : HubArgs
{
    /// <summary>The virtual WAN that it joins: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>: a new one.</value>
    [Input("virtualWanId")]
    public Input<string>? VirtualWanId { get; set; }

    /// <summary>Which way wins where several lead to a place: <c>ExpressRoute</c>, <c>VpnGateway</c> or <c>ASPath</c>.</summary>
    /// <value>The default is <c>ExpressRoute</c>.</value>
    [Input("routingPreference")]
    public Input<string> RoutingPreference { get; set; } = "ExpressRoute";

    /// <summary>The routing units that the hub has at least: 2 to 50, each for a thousand machines.</summary>
    /// <value>The default is 2.</value>
    [Input("minCapacity")]
    public Input<int> MinCapacity { get; set; } = 2;
}
