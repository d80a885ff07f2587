using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Residency;
using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>When a resource breaks the rules on where data lies.</summary>
internal static class ResidencyConditions
{
    private const string Group = "Microsoft.Resources/subscriptions/resourceGroups";
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Vault = "Microsoft.RecoveryServices/vaults";
    private const string BackupVault = "Microsoft.DataProtection/backupVaults";
    private const string Sql = "Microsoft.Sql/servers/databases";
    private static readonly string[] Servers = ["Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforMySQL/flexibleServers"];

    public static IEnumerable<(string Rule, AzureCondition Condition)> All { get; } =
    [
        ("RES-001", All(Field("type", "notEquals", Group), RequirementExport.Elsewhere("location", mayBeGlobal: true))),
        ("RES-003", All([Value(RequirementExport.Plain("location"), "equals", "global"), Field("type", "notIn", GlobalTypes), .. TypesByInput])),
        ("RES-007", All(Field("type", "equals", Storage), Any(Field($"{Storage}/sku.name", "contains", "GRS"), Field($"{Storage}/sku.name", "contains", "GZRS")), Leaves())),
        ("RES-010", All(
            Any(
                Is(Vault, "redundancySettings.standardTierStorageRedundancy", "GeoRedundant"),
                Is(Vault, "redundancySettings.crossRegionRestore", "Enabled"),
                Is(BackupVault, "storageSettings[*].type", "GeoRedundant"),
                Is(BackupVault, "featureSettings.crossRegionRestoreSettings.state", "Enabled")),
            Leaves())),
        ("RES-011", All(
            Any(
            [
                All(Field("type", "equals", Sql), Any(Field($"{Sql}/requestedBackupStorageRedundancy", "exists", false), Field($"{Sql}/requestedBackupStorageRedundancy", "in", ["Geo", "GeoZone"]))),
                .. Servers.Select(s => Is(s, "backup.geoRedundantBackup", "Enabled")),
            ]),
            Leaves())),
    ];

    private static IEnumerable<string> GlobalTypes => GlobalLocation.Global.Select(ArmTypes.TypeOf).OfType<string>().Where(t => !t.Contains('{', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    // The type of a record set depends on its kind: privateDnsZones/A.
    private static IEnumerable<AzureCondition> TypesByInput => GlobalLocation.Global.Select(ArmTypes.TypeOf).OfType<string>().Where(t => t.Contains('{', StringComparison.Ordinal))
        .Select(t => Field("type", "notLike", t[..t.IndexOf('{', StringComparison.Ordinal)] + "*"));

    private static AzureCondition Is(string type, string path, string value) =>
        All(Field("type", "equals", type), AnyPlace($"{type}/{path}", place => Field(place, "equals", value)));

    // A copy leaves for the pair of the region, and that one is not allowed.
    private static AzureCondition Leaves() => Value(RequirementExport.Plain("location"), "notIn", AzureParameter.SafePairs);
}
