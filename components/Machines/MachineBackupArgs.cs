using Pulumi;

namespace Bleu.Infra.Machines;

/// <summary>The Recovery Services vault that takes the backups of a machine, and its policy.</summary>
public sealed class MachineBackupArgs : ResourceArgs
{
    /// <summary>The resource group of the vault.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The vault's name.</summary>
    [Input("vaultName", required: true)]
    public Input<string> VaultName { get; set; } = null!;

    /// <summary>The ARM id of the policy for machines.</summary>
    [Input("policyId", required: true)]
    public Input<string> PolicyId { get; set; } = null!;
}
