using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class GeoRedundantStorageTests : RuleTests<GeoRedundantStorage>
{
    private static readonly Edit CentralOnly = Edit.Know(
        c => c with { Parameters = new([new("allowedRegions", SampleStack.Value(new[] { "bleufrancecentral" }))]) }, "only the central region is allowed");

    private protected override Broken[] Breaks =>
    [
        new("sku.name is 'Standard_GRS' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("storage:StorageAccount", "sku.name", "Standard_GRS"), CentralOnly),
        new("sku.name is 'Standard_RAGZRS' and copies to 'bleufrancesouth', which is not an allowed region", Edit.Set("storage:StorageAccount", "sku.name", "Standard_RAGZRS"), CentralOnly),
        new("sku.name is 'Standard_GZRS', and no pair of the region 'westeurope' is known", Edit.Set("storage:StorageAccount", "sku.name", "Standard_GZRS"), Edit.Set("storage:StorageAccount", "location", "westeurope")),
    ];

    private protected override string[] AlsoCaughtBy => ["RES-001", "RES-004", "RES-005", "RES-006", "RES-009", "RES-010"];

    [Theory]
    [InlineData("Standard_GRS")]
    [InlineData("Standard_GZRS")]
    public void GeoRedundantTier_TowardTheAllowedPair_Passes(string sku) =>
        Assert.All(Judge.By("RES-007", Judge.Edited([Edit.Set("storage:StorageAccount", "sku.name", sku)])), f => Assert.Equal(Outcome.Pass, f.Outcome));
}
