using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class BackupsTests : RuleTests<Backups>
{
    private protected override Broken[] Breaks =>
    [
        new("nothing in this stack backs it up", Edit.Remove("dataprotection:BackupInstance#pg")),
        new("nothing in this stack backs it up", Edit.Set("recoveryservices:ProtectedItem", "properties.sourceResourceId", "/elsewhere")),
    ];

    private protected override Edit[] Blur => [Edit.Set("dataprotection:BackupInstance#pg", "properties.dataSourceInfo.resourceID", PlanValue.NotKnown)];
}
