using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class DatabaseBackupRedundancyTests : RuleTests<DatabaseBackupRedundancy>
{
    private protected override Broken[] Breaks =>
    [
        new("requestedBackupStorageRedundancy is 'Geo' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("sql:Database", "requestedBackupStorageRedundancy", "Geo"), Edit.Know(c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) })),
        new("requestedBackupStorageRedundancy is absent, which means geo-redundant, and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("sql:Database", "requestedBackupStorageRedundancy", null), Edit.Know(c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) })),
        new("backup.geoRedundantBackup is 'Enabled' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("dbforpostgresql:Server", "backup.geoRedundantBackup", "Enabled"), Edit.Know(c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) })),
    ];

    private protected override string[] AlsoCaughtBy => ["RES-001", "RES-004", "RES-005", "RES-006", "RES-010"];
}
