namespace Bleu.Infra.Policies.Residency;

/// <summary>Where data lies.</summary>
internal static class ResidencyRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new AllowedLocation(),
        new ResourceGroupLocation(),
        new GlobalLocation(),
        new CosmosLocations(),
        new RegistryReplicas(),
        new ConfigurationReplicas(),
        new GeoRedundantStorage(),
        new CrossTenantReplication(),
        new ObjectReplication(),
        new BackupRedundancy(),
        new DatabaseBackupRedundancy(),
    ];
}
