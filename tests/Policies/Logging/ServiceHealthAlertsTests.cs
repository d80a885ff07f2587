using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class ServiceHealthAlertsTests : RuleTests<ServiceHealthAlerts>
{
    private protected override Broken[] Breaks =>
    [
        new("no activity log alert of it is about ServiceHealth and calls an action group", Edit.Remove("monitor:ActivityLogAlert")),
        new("no activity log alert of it is about ServiceHealth and calls an action group", Edit.Set("monitor:ActivityLogAlert", "actions.actionGroups", "[]")),
    ];

    private protected override Edit[] Blur => [Edit.Set("monitor:ActivityLogAlert", "condition.allOf[0].equals", PlanValue.NotKnown)];
}
