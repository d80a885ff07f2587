using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-010: backups are copied only to an allowed region of the same cloud.</summary>
public sealed class BackupRedundancy() : ResourceRule(
    new("RES-010", Severity.High, "Backups are copied only to an allowed region of the same cloud")
    {
        Rationale = "Geo-redundant backups, and restores across regions, put a full copy of the data into the paired region.",
        Remediation = "Take zone redundancy, or allow the paired region under policy.allowedRegions.",
        Clauses = ["12.5.d"],
        Parallels = ["Azure.RSV.StorageType (asks for the opposite)"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    ["recoveryservices:Vault", "dataprotection:BackupVault"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:recoveryservices:Vault", "properties.redundancySettings.standardTierStorageRedundancy"),
        ("azure-native:recoveryservices:Vault", "properties.redundancySettings.crossRegionRestore"),
        ("azure-native:dataprotection:BackupVault", "properties.storageSettings[*].type"),
        ("azure-native:dataprotection:BackupVault", "properties.featureSettings.crossRegionRestoreSettings.state"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        PairedRegion.JudgeWhere(judgement, "properties.redundancySettings.standardTierStorageRedundancy", "GeoRedundant");
        PairedRegion.JudgeWhere(judgement, "properties.redundancySettings.crossRegionRestore", "Enabled");
        PairedRegion.JudgeWhere(judgement, "properties.storageSettings[*].type", "GeoRedundant");
        PairedRegion.JudgeWhere(judgement, "properties.featureSettings.crossRegionRestoreSettings.state", "Enabled");
    }
}
