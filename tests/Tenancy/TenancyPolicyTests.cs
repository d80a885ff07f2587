using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Judging;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>Every rule of the catalogue about objects of a cluster holds, whatever the cluster.</summary>
public sealed class TenancyPolicyTests
{
    private static readonly PolicyRunner Kubernetes = new(PolicyCatalog.All.Where(r => r.Types.Any(t => t.StartsWith("kubernetes:", StringComparison.Ordinal))));

    public static TheoryData<string> Profiles => Placed.Profiles;

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Tenancy_OnEveryCluster_KeepsEveryRuleOnClusters(string profile)
    {
        var findings = Kubernetes.Run(Placed.Judged(await Placed.PlanAsync(profile), profile));

        Assert.True(Kubernetes.Rules.Length > 17, $"Only {Kubernetes.Rules.Length} rules were asked.");
        Assert.DoesNotContain(findings, f => f.Outcome is Outcome.Fail or Outcome.Error or Outcome.Undetermined);
        Assert.All(["K8S-001", "K8S-014", "K8S-015", "K8S-016", "SUP-001", "SUP-002"], id => Assert.Contains(findings, f => f.Rule.Id == id && f.Outcome == Outcome.Pass));
    }
}
