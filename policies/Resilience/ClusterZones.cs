namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-006: clusters spread over three zones, and have three system nodes.</summary>
public sealed class ClusterZones() : ResourceRule(
    new("DR-006", Severity.High, "Clusters spread over three zones, and have three system nodes")
    {
        Rationale = "A cluster in one zone is down when the zone is. With fewer than three system nodes an upgrade takes its own services down.",
        Remediation = "Name three availabilityZones on every pool, and a count of three on system pools.",
        Clauses = ["17.4.a"],
        Parallels = ["Azure Policy 2dec5f47", "Azure.AKS.AvailabilityZone", "Azure.AKS.MinNodeCount", "CKV_AZURE_232"],
    },
    ["containerservice:ManagedCluster", "containerservice:AgentPool"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:containerservice:ManagedCluster", "agentPoolProfiles[*].availabilityZones"),
        ("azure-native:containerservice:ManagedCluster", "agentPoolProfiles[*].count"),
        ("azure-native:containerservice:AgentPool", "availabilityZones"),
        ("azure-native:containerservice:AgentPool", "count"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context.Region is { AvailabilityZones: 0 or 1 or 2 })
        {
            judgement.NotApplicable("the region has no three availability zones");
            return;
        }

        foreach (var (path, pool) in Pools(judgement))
        {
            var zones = PropertyPath.Step(pool, "availabilityZones");
            if (zones?.Bare is PlanUnknown)
            {
                judgement.Undetermined(path + "availabilityZones");
            }
            else if (Scalars.Texts(zones).Distinct().Count() < 3)
            {
                if (judgement.Context.Region is { AvailabilityZones: null })
                {
                    judgement.Undetermined(path + "availabilityZones", $"is {Shown.Value(zones)}, and nobody has published whether the region has zones");
                }
                else
                {
                    judgement.Fail(path + "availabilityZones", $"is {Shown.Value(zones)}; it must name three zones");
                }
            }

            var count = PropertyPath.Step(pool, "minCount") ?? PropertyPath.Step(pool, "count");
            if (PropertyPath.Step(pool, "mode")?.AsText == "System" && count?.Bare is not PlanUnknown && !(Scalars.Number(count) >= 3))
            {
                judgement.Fail(path + "count", $"is {Shown.Value(count)}; a system pool must have three nodes");
            }
        }
    }

    private static IEnumerable<(string Path, PlanValue Pool)> Pools(Judgement judgement) =>
        judgement.Resource.TypeKey == "azure-native:containerservice:AgentPool"
            ? [("", judgement.Resource.Inputs)]
            : judgement.Places("agentPoolProfiles[*]").Where(p => p.Value is not null).Select(p => (p.Text + ".", p.Value!));
}
