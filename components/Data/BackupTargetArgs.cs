using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>The backup vault that takes the backups of a service, and its policy.</summary>
public sealed class BackupTargetArgs : ResourceArgs
{
    /// <summary>The resource group of the vault.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The vault's name.</summary>
    [Input("vaultName", required: true)]
    public Input<string> VaultName { get; set; } = null!;

    /// <summary>The object id of the vault's own identity, which gets the roles that a backup needs.</summary>
    [Input("principalId", required: true)]
    public Input<string> PrincipalId { get; set; } = null!;

    /// <summary>The ARM id of the policy for this kind of data.</summary>
    [Input("policyId", required: true)]
    public Input<string> PolicyId { get; set; } = null!;
}
