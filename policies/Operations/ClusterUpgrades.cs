namespace Bleu.Infra.Policies.Operations;

/// <summary>OPS-001: clusters upgrade themselves, at hours that are announced.</summary>
public sealed class ClusterUpgrades() : RelationRule(
    new("OPS-001", Severity.Medium, "Clusters upgrade themselves, at hours that are announced")
    {
        Rationale = "Kubernetes drops a version every few months. A cluster that waits for someone falls out of support.",
        Remediation = "Set autoUpgradeProfile.upgradeChannel and nodeOSUpgradeChannel, and declare a maintenance configuration.",
        Clauses = ["12.11.a"],
        Parallels = ["Azure Policy 5c345cdf", "CKV_AZURE_171", "Azure.AKS.NodeAutoUpgrade", "Azure.AKS.MaintenanceWindow"],
    },
    ["containerservice:ManagedCluster"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:containerservice:ManagedCluster", "autoUpgradeProfile.upgradeChannel"),
        ("azure-native:containerservice:ManagedCluster", "autoUpgradeProfile.nodeOSUpgradeChannel"),
        ("azure-native:containerservice:MaintenanceConfiguration", "resourceName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        Channel(judgement, "autoUpgradeProfile.upgradeChannel", "none");
        Channel(judgement, "autoUpgradeProfile.nodeOSUpgradeChannel", "None", "Unmanaged");
        var name = judgement.Text("resourceName");
        var windows = judgement.Resources.Of("containerservice:MaintenanceConfiguration");
        if (name is not null && !windows.Any(w => w.Inputs.Find("resourceName") is { } cluster && (cluster.Bare is PlanUnknown || cluster.AsText == name)))
        {
            judgement.Fail("", "it has no maintenance configuration in this stack");
        }
    }

    private static void Channel(Judgement judgement, string path, params string[] off)
    {
        var value = judgement.Find(path);
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined(path);
        }
        else if (Scalars.IsEmpty(value) || off.Contains(value?.AsText, StringComparer.OrdinalIgnoreCase))
        {
            judgement.Fail(path, $"is {Shown.Value(value)}; it must name a channel");
        }
    }
}
