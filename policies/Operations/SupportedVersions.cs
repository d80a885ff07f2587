namespace Bleu.Infra.Policies.Operations;

/// <summary>OPS-002: pools have the version of their control plane, and no preview API is used.</summary>
public sealed class SupportedVersions() : ResourceRule(
    new("OPS-002", Severity.Medium, "Pools have the version of their control plane, and no preview API is used")
    {
        Rationale = "A pool that stays behind its control plane breaks at the next upgrade. A preview API can vanish between two deployments.",
        Remediation = "Set orchestratorVersion to kubernetesVersion, and take a stable API version.",
        Clauses = ["12.11.a"],
        Parallels = ["Azure.AKS.Version", "Azure.AKS.PoolVersion", "Pulumi disallowPreviewResource"],
    },
    ["azure-native:*"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:containerservice:ManagedCluster", "kubernetesVersion"),
        ("azure-native:containerservice:ManagedCluster", "agentPoolProfiles[*].orchestratorVersion"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.Type.Contains("preview:", StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail("", "its API version is a preview");
        }

        var version = judgement.Resource.TypeKey == "azure-native:containerservice:ManagedCluster" ? judgement.Find("kubernetesVersion") : null;
        foreach (var place in version is null ? [] : judgement.Places("agentPoolProfiles[*].orchestratorVersion"))
        {
            if (place.Value?.Bare is PlanUnknown || version?.Bare is PlanUnknown)
            {
                judgement.Undetermined(place.Text);
            }
            else if (place.Value?.AsText is { } pool && version?.AsText is { } plane && pool != plane)
            {
                judgement.Fail(place.Text, $"is {Shown.Value(place.Value)}; it must be that of the control plane, {Shown.Value(version)}");
            }
        }
    }
}
