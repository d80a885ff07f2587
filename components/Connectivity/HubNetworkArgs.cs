using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What a <see cref="HubNetwork"/> is made from.</summary>
public sealed class HubNetworkArgs : HubArgs
{
    /// <summary>The pools of the region's clients, in CIDR notation: what gateways send there passes the firewall.</summary>
    /// <value>The default is none.</value>
    [Input("clientPools")]
    public List<string> ClientPools { get; set; } = [];

    /// <summary>Other blocks, in CIDR notation, that gateways send to the firewall: what sites reach through it outside the cloud's networks.</summary>
    /// <value>The default is none.</value>
    [Input("gatewayTargets")]
    public List<string> GatewayTargets { get; set; } = [];
}
