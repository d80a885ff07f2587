namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-003: clusters record who did what, and who was let in.</summary>
public sealed class ClusterLogs() : RelationRule(
    new("LOG-003", Severity.High, "Clusters record who did what, and who was let in")
    {
        Rationale = "The audit log of a cluster is where an intrusion shows first. The log of its guard says who was let in.",
        Remediation = "Declare a diagnostic setting on the cluster with allLogs, or with kube-audit-admin, guard and kube-apiserver.",
        Clauses = ["12.6.b"],
        Parallels = ["Azure Policy 245fc9df", "CKV_AZURE_4", "Azure.AKS.AuditLogs"],
    },
    ["containerservice:ManagedCluster"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:DiagnosticSetting", "resourceUri"),
        ("azure-native:monitor:DiagnosticSetting", "workspaceId"),
        ("azure-native:monitor:DiagnosticSetting", "logs[*].category"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        DiagnosticSettings.Judge(judgement, ["allLogs"], ["kube-audit-admin", "guard", "kube-apiserver"]);
    }
}
