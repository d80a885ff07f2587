using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class ClusterLogsTests : RuleTests<ClusterLogs>
{
    private protected override Broken[] Breaks =>
    [
        new("no diagnostic setting of this stack sends allLogs or kube-audit-admin and guard and kube-apiserver of it to a workspace", Edit.Remove("monitor:DiagnosticSetting#aks")),
        new("no diagnostic setting of this stack sends allLogs or kube-audit-admin and guard and kube-apiserver of it to a workspace", Edit.Set("monitor:DiagnosticSetting#aks", "logs", """[{"category": "kube-audit-admin", "enabled": true}, {"category": "guard", "enabled": true}]""")),
    ];

    private protected override Edit[] Blur => [Edit.Set("monitor:DiagnosticSetting#aks", "resourceUri", PlanValue.NotKnown)];
}
