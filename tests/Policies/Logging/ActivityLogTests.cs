using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class ActivityLogTests : RuleTests<ActivityLog>
{
    private protected override Broken[] Breaks =>
    [
        new("no diagnostic setting of the subscription is part of it", Edit.Remove("monitor:SubscriptionDiagnosticSetting")),
        new("the diagnostic setting of the subscription does not send Policy", Edit.Set("monitor:SubscriptionDiagnosticSetting", "logs[2].enabled", false)),
    ];

    private protected override Edit[] Blur => [Edit.Set("monitor:SubscriptionDiagnosticSetting", "logs[2].enabled", PlanValue.NotKnown)];
}
