using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="DnsResolver"/> is made from.</summary>
public sealed class DnsResolverArgs : HubPartArgs
{
    /// <summary>The network: its ARM id.</summary>
    [Input("networkId", required: true)]
    public Input<string> NetworkId { get; set; } = null!;

    /// <summary>The network's name.</summary>
    [Input("networkName", required: true)]
    public Input<string> NetworkName { get; set; } = null!;

    /// <summary>The block of the subnet at which it is asked, in CIDR notation, /28 or wider. It answers at the fourth address.</summary>
    [Input("inboundBlock", required: true)]
    public string InboundBlock { get; set; } = "";

    /// <summary>The block of the subnet from which it asks others, in CIDR notation, /28 or wider.</summary>
    [Input("outboundBlock", required: true)]
    public string OutboundBlock { get; set; } = "";

    /// <summary>The domains that other servers answer for.</summary>
    /// <value>The default is none.</value>
    [Input("forward")]
    public List<DnsForwardArgs> Forward { get; set; } = [];

    /// <summary>The domains that are never answered.</summary>
    /// <value>The default is none.</value>
    [Input("blocked")]
    public List<string> Blocked { get; set; } = [];
}
