using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class VaultLogsTests : RuleTests<VaultLogs>
{
    private protected override Broken[] Breaks =>
    [
        new("no diagnostic setting of this stack sends allLogs or audit or AuditEvent of it to a workspace", Edit.Remove("monitor:DiagnosticSetting#keys")),
    ];

    private protected override Edit[] Blur => [Edit.Set("monitor:DiagnosticSetting#keys", "resourceUri", PlanValue.NotKnown)];
}
