namespace Bleu.Infra.Policies.Resilience;

/// <summary>What survives mistakes and failures.</summary>
internal static class ResilienceRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new VaultDeletion(),
        new HsmDeletion(),
        new BackupVaultLocks(),
        new Backups(),
        new BlobRecovery(),
        new ClusterZones(),
        new ZoneRedundancy(),
        new DatabaseFailover(),
        new ClusterTier(),
        new DeletionLocks(),
    ];
}
