using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class ArchiveLocksTests : RuleTests<ArchiveLocks>
{
    private protected override Broken[] Breaks =>
    [
        new("immutableStorageWithVersioning.immutabilityPolicy.state is 'Unlocked'; it must be 'Locked'", Edit.Set("storage:StorageAccount#archive", "immutableStorageWithVersioning.immutabilityPolicy.state", "Unlocked")),
        new("no blob service properties of this stack enable versions in it", Edit.Set("storage:BlobServiceProperties#archive", "isVersioningEnabled", false)),
        new("resourceGroupName is that of what the logs are about; an archive must lie apart", Edit.Set("storage:StorageAccount#archive", "resourceGroupName", "rg-sample-bleuc-network")),
    ];

    private protected override Edit[] Blur => [Edit.Set("storage:StorageAccount#archive", "immutableStorageWithVersioning.immutabilityPolicy.state", PlanValue.NotKnown)];

    private protected override string[] AlsoCaughtBy => ["DR-005"];

    [Fact]
    public void Account_WhoseIdIsNotKnown_IsUndeterminedWhereLogsAreArchived()
    {
        var findings = Judge.By("LOG-006", Judge.Edited([Edit.Change("storage:StorageAccount#archive", r => r with { Id = null }, "has no id yet")]));
        Assert.Contains(findings, f => f is { Outcome: Outcome.Undetermined, Message: "the id is not known, so nobody can tell whether logs are archived in it" });
    }
}
