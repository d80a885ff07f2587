using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Export.Kubernetes;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Workloads.Tenancy;
using Cel;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>The exported expressions give the verdicts of the rules, on the sample and on every way to break a rule on workloads.</summary>
public sealed class AdmissionParityTests
{
    private static readonly CelEnvironment Environment = new(null, "");
    private static readonly Dictionary<AdmissionTarget, string[]> Kinds = new()
    {
        [AdmissionTarget.Pods] = ["kubernetes:apps/v1:Deployment", "kubernetes:batch/v1:CronJob", "kubernetes:core/v1:Pod", "kubernetes:core/v1:PodTemplate"],
        [AdmissionTarget.Services] = ["kubernetes:core/v1:Service"],
        [AdmissionTarget.Ingresses] = ["kubernetes:networking.k8s.io/v1:Ingress"],
        [AdmissionTarget.Gateways] = ["kubernetes:gateway.networking.k8s.io/v1:HTTPRoute", "kubernetes:gateway.networking.k8s.io/v1:Gateway"],
    };

    public static TheoryData<string> Names => [.. AdmissionRules.All.Select(r => r.Name)];

    private static readonly Lazy<IReadOnlyList<PolicyStack>> Fixtures = new(() => [.. Stacks()]);
    private static readonly Lazy<HashSet<PolicyResource>> Unbroken = new(() => new(SampleStack.Whole.Resources.All, ReferenceEqualityComparer.Instance));

    private static IEnumerable<PolicyStack> Stacks() => RuleFacts.All
        .Where(f => f.Rule.Types.Any(t => t.StartsWith("kubernetes:", StringComparison.Ordinal)))
        .SelectMany(f => f.AllBroken)
        .Where(b => !IsLeftToTheServer(b))
        .Select(b => b.Stack)
        .Prepend(SampleStack.Whole);

    [Theory]
    [MemberData(nameof(Names))]
    public void Expression_GivesTheVerdictOfTheRule(string name)
    {
        var rule = AdmissionRules.All.Single(r => r.Name == name);
        var (kept, broken) = (0, 0);
        var judge = Compiled(rule);
        foreach (var stack in Fixtures.Value)
        {
            var failing = Judge.By(rule.RuleId, stack).Where(f => f.Outcome == Outcome.Fail).Select(f => f.Urn).ToHashSet();
            foreach (var resource in stack.Resources.All.Where(r => Kinds[rule.Target].Contains(r.Type) && (stack == SampleStack.Whole || !Unbroken.Value.Contains(r))))
            {
                var denied = judge(resource.Inputs);
                Assert.True((denied.Count > 0) == failing.Contains(resource.Urn), $"{name} {resource}: rule {failing.Contains(resource.Urn)}, expressions {string.Join("; ", denied)}\n{resource.Inputs}");
                (kept, broken) = denied.Count > 0 ? (kept, broken + 1) : (kept + 1, broken);
            }
        }

        Assert.True(kept > 0 && broken > 0, $"{name}: {kept} kept, {broken} broken");
    }

    // A quantity that is none is refused by the API server, and bounds are set by LimitRange there.
    private static bool IsLeftToTheServer(BrokenStacks broken) =>
        broken.Says.Contains("resources.limits", StringComparison.Ordinal) && !broken.Says.Contains("is absent", StringComparison.Ordinal);

    private static Func<PlanMap, IReadOnlyList<string>> Compiled(AdmissionRule rule)
    {
        var shared = rule.Target == AdmissionTarget.Pods ? PodVariables.All.Select(v => (v.Name, Program: Environment.Compile(v.Expression))).ToList() : [];
        var validations = rule.Validations.Select(v => (v.Message, Program: Environment.Compile(v.Expression))).ToList();
        return inputs =>
        {
            var variables = new Dictionary<string, object?>();
            var known = new Dictionary<string, object?> { ["object"] = Plain(inputs), ["variables"] = variables };
            foreach (var (name, program) in shared)
            {
                variables[name] = program(known);
            }

            return [.. validations.Where(v => !Holds(v.Program, known)).Select(v => v.Message)];
        };
    }

    // An expression that cannot be evaluated denies: that is what failurePolicy says.
    private static bool Holds(CelProgramDelegate program, Dictionary<string, object?> known)
    {
        try
        {
            return program(known) is true;
        }
        catch (CelNoSuchOverloadException)
        {
            return false;
        }
    }

    private static object? Plain(PlanValue value) => value.Bare switch
    {
        PlanMap map => map.Entries.ToDictionary(e => e.Key, e => Plain(e.Value)),
        PlanList list => list.Items.Select(Plain).ToArray(),
        PlanText text => text.Text,
        PlanBool flag => flag.Value,
        PlanNumber number => number.Value == Math.Floor(number.Value) ? (long)number.Value : number.Value,
        _ => null,
    };
}
