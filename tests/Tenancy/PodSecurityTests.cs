using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>
/// Every pod template that a tenancy creates keeps the restricted standard by the rules of the catalogue, and the same rules see each way
/// to break it.
/// </summary>
public sealed class PodSecurityTests
{
    // The controls of the restricted standard, those of baseline included.
    private static readonly string[] Restricted = ["K8S-001", "K8S-002", "K8S-003", "K8S-004", "K8S-005", "K8S-006", "K8S-007", "K8S-008", "K8S-009"];
    private static readonly PolicyRunner Rules = new(Restricted.Select(id => PolicyCatalog.Find(id)!));

    public static TheoryData<string> Profiles => Placed.Profiles;

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "hostNetwork", "true", "K8S-001" },
        { "hostPID", "true", "K8S-001" },
        { "containers[0].securityContext.privileged", "true", "K8S-002" },
        { "containers[0].securityContext.capabilities.drop", "", "K8S-003" },
        { "containers[0].securityContext.capabilities.add", "SYS_ADMIN", "K8S-003" },
        { "containers[0].securityContext.allowPrivilegeEscalation", "true", "K8S-004" },
        { "containers[0].securityContext.runAsNonRoot", "false", "K8S-005" },
        { "securityContext.runAsUser", "0", "K8S-005" },
        { "securityContext.seccompProfile.type", "Unconfined", "K8S-006" },
        { "volumes[0].hostPath", "{}", "K8S-007" },
        { "containers[0].ports[0].hostPort", "80", "K8S-008" },
        { "securityContext.sysctls[0].name", "kernel.msgmax", "K8S-009" },
        { "containers[0].securityContext.procMount", "Unmasked", "K8S-009" },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task PodTemplate_OfTheTenancy_KeepsTheRestrictedStandard(string profile)
    {
        var stack = Placed.Judged(await Placed.PlanAsync(profile), profile);
        var findings = Rules.Run(stack);

        Assert.Equal(2, stack.Resources.Of("kubernetes:batch/v1:Job").Count);
        Assert.DoesNotContain(findings, f => f.Outcome is not (Outcome.Pass or Outcome.NotApplicable));
        Assert.All(Restricted, id => Assert.Equal(2, findings.Count(f => f.Rule.Id == id && f.Outcome == Outcome.Pass)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task PodTemplate_ThatIsHostile_FailsItsRuleAlone(string path, string value, string rule)
    {
        var whole = Placed.Judged(await Placed.PlanAsync("kubernetes"), "kubernetes");
        var job = whole.Resources.Of("kubernetes:batch/v1:Job")[0];
        var broken = job with { Inputs = (PlanMap)Set(job.Inputs, ("spec.template.spec." + path).Replace("[", ".[", StringComparison.Ordinal).Split('.'), Value(value)) };
        var findings = Rules.Run(whole with { Resources = new ResourceSet(whole.Resources.All.Replace(job, broken)) });

        Assert.Equal([rule], findings.Where(f => f.Outcome == Outcome.Fail).Select(f => f.Rule.Id).Distinct());
    }

    private static PlanValue Value(string text) => text switch
    {
        "true" or "false" => new PlanBool(text == "true"),
        "" => PlanValue.List([]),
        "{}" => PlanMap.Empty,
        "SYS_ADMIN" => PlanValue.List([new PlanText(text)]),
        _ when int.TryParse(text, out var number) => new PlanNumber(number),
        _ => new PlanText(text),
    };

    private static PlanValue Set(PlanValue? at, ReadOnlySpan<string> path, PlanValue value)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        if (path[0].StartsWith('['))
        {
            var items = (at as PlanList)?.Items ?? [];
            return PlanValue.List(items.IsEmpty ? [Set(PlanMap.Empty, path[1..], value)] : items.SetItem(0, Set(items[0], path[1..], value)));
        }

        var map = at as PlanMap ?? PlanMap.Empty;
        return map.With([new(path[0], Set(map.Find(path[0]), path[1..], value))]);
    }
}
