using Pulumi;

namespace Bleu.Infra.Resilience;

/// <summary>What a <see cref="RecoveryVault"/> is made from.</summary>
public sealed class RecoveryVaultArgs : ProtectionVaultArgs
{
    /// <summary>The subnet of the private endpoint: its ARM id. The vault has no other way in.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>The private DNS zones in which the vault is found, by service: <c>backup</c>, <c>blob</c> and <c>queue</c>. Their ARM ids.</summary>
    /// <value>The default is none: the endpoint is made without names where the cloud's zones are not known.</value>
    [Input("privateDnsZoneIds")]
    public Dictionary<string, Input<string>> PrivateDnsZoneIds { get; set; } = [];
}
