using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-011: backups of databases are copied only to an allowed region of the same cloud.</summary>
public sealed class DatabaseBackupRedundancy() : ResourceRule(
    new("RES-011", Severity.High, "Backups of databases are copied only to an allowed region of the same cloud")
    {
        Rationale = "Databases copy their backups to the paired region unless they are told not to. Generic catalogues ask for that; here it is right only where the pair is allowed.",
        Remediation = "Set requestedBackupStorageRedundancy to Zone or Local, geoRedundantBackup to Disabled, or allow the paired region.",
        Clauses = ["12.5.d"],
        Parallels = ["Azure Policy d38fc420", "CKV_AZURE_136 (asks for the opposite)"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    ["sql:Database", "dbforpostgresql:Server", "dbformysql:Server"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:sql:Database", "requestedBackupStorageRedundancy"),
        ("azure-native:dbforpostgresql:Server", "backup.geoRedundantBackup"),
        ("azure-native:dbformysql:Server", "backup.geoRedundantBackup"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.TypeKey == "azure-native:sql:Database")
        {
            if (judgement.Find("requestedBackupStorageRedundancy") is null)
            {
                PairedRegion.Judge(judgement, "requestedBackupStorageRedundancy", "absent, which means geo-redundant,");
            }

            PairedRegion.JudgeWhere(judgement, "requestedBackupStorageRedundancy", "Geo");
            PairedRegion.JudgeWhere(judgement, "requestedBackupStorageRedundancy", "GeoZone");
        }
        else
        {
            PairedRegion.JudgeWhere(judgement, "backup.geoRedundantBackup", "Enabled");
        }
    }
}
