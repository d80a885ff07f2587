using System.Collections.Immutable;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>Alerts on metrics of keys, storage, backup and automation.</summary>
internal static class PlatformMetricRules
{
    public static ImmutableArray<MetricRule> All { get; } =
    [
        new("vault-availability", "Deploy_KeyVault_Availability_Alert", "Microsoft.KeyVault/vaults", "Availability", "Average", "LessThan", 90, 1, 5, 1),
        new("vault-capacity", "Deploy_KeyVault_Capacity_Alert", "Microsoft.KeyVault/vaults", "SaturationShoebox", "Average", "GreaterThan", 75, 1, 5, 1),
        new("vault-latency", "Deploy_KeyVault_Latency_Alert", "Microsoft.KeyVault/vaults", "ServiceApiLatency", "Average", "GreaterThan", 1000, 3, 5, 5),
        new("vault-requests", "Deploy_KeyVault_Requests_Alert", "Microsoft.KeyVault/vaults", "ServiceApiResult", "Average", "GreaterThan", null, 2, 5, 5),
        new("hsm-availability", "Deploy_ManagedHSMs_Availability_Alert", "Microsoft.KeyVault/managedHSMs", "Availability", "Average", "LessThan", 90, 1, 5, 1),
        new("hsm-latency", "Deploy_ManagedHSMs_Latency_Alert", "Microsoft.KeyVault/managedHSMs", "ServiceApiLatency", "Average", "GreaterThan", 1000, 3, 5, 5),
        new("storage-availability", "Deploy_StorageAccount_Availability_Alert", "Microsoft.Storage/storageAccounts", "Availability", "Average", "LessThan", 90, 1, 5, 5),
        new("automation-jobs", "Deploy_AA_TotalJob_Alert", "Microsoft.Automation/automationAccounts", "TotalJob", "Average", "GreaterThan", 0, 2, 5, 1),
        new("backup-unhealthy", null, "Microsoft.RecoveryServices/vaults", "BackupHealthEvent", "Count", "GreaterThan", 0, 1, 1440, 60),
        new("restore-unhealthy", null, "Microsoft.RecoveryServices/vaults", "RestoreHealthEvent", "Count", "GreaterThan", 0, 1, 1440, 60),
    ];
}
