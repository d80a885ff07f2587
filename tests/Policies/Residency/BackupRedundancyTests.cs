using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class BackupRedundancyTests : RuleTests<BackupRedundancy>
{
    private protected override Broken[] Breaks =>
    [
        new("properties.redundancySettings.standardTierStorageRedundancy is 'GeoRedundant' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Know(c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) })),
        new("properties.storageSettings[0].type is 'GeoRedundant' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("dataprotection:BackupVault", "properties.storageSettings[0].type", "GeoRedundant"), Edit.Know(c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) })),
    ];

    private protected override string[] AlsoCaughtBy => ["RES-001", "RES-004", "RES-005", "RES-006"];
}
