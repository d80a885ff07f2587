using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class AuditLogsTests : RuleTests<AuditLogs>
{
    private protected override Broken[] Breaks =>
    [
        new("no diagnostic setting of this stack sends allLogs or audit of it to a workspace", Edit.Remove("monitor:DiagnosticSetting#sql")),
        new("no diagnostic setting of this stack sends allLogs or audit of it to a workspace", Edit.Set("monitor:DiagnosticSetting#sql", "logs[0].enabled", false)),
        new("no diagnostic setting of this stack sends allLogs or audit of it to a workspace", Edit.Set("monitor:DiagnosticSetting#sql", "workspaceId", null)),
    ];

    private protected override Edit[] Blur => [Edit.Set("monitor:DiagnosticSetting#sql", "resourceUri", PlanValue.NotKnown)];
}
