using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Policies.Baselines;

namespace Bleu.Infra.Policies.Judging;

/// <summary>
/// Judges resources, stacks and fleets by the rules of a baseline. A rule that throws is an error of that rule alone; the
/// others go on. Instances may be shared between threads.
/// </summary>
public sealed class PolicyRunner
{
    private const string RootType = "pulumi:pulumi:Stack";
    private readonly ImmutableArray<ResourceRule> _resourceRules;
    private readonly ImmutableArray<FleetRule> _fleetRules;
    private readonly string[] _fleetTypes;
    private readonly ConcurrentDictionary<string, ResourceRule[]> _byKey = new(StringComparer.Ordinal);

    /// <summary>A runner of all rules of a baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    public PolicyRunner(Baseline baseline)
        : this(PolicyCatalog.Of(baseline))
    {
    }

    /// <summary>A runner of some rules.</summary>
    /// <param name="rules">The rules.</param>
    public PolicyRunner(IEnumerable<PolicyRule> rules)
    {
        Rules = [.. rules];
        _resourceRules = [.. Rules.OfType<ResourceRule>()];
        _fleetRules = [.. Rules.OfType<FleetRule>()];
        _fleetTypes = [.. _fleetRules.SelectMany(r => r.Types.Concat(r.Beside)).Append(RootType).Select(t => TypeTokens.Key(TypeTokens.Full(t))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The rules.</summary>
    public ImmutableArray<PolicyRule> Rules { get; }

    /// <summary>Judges stacks, each by itself and all together.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <returns>Every finding, passes included, in the order of the stacks and their resources.</returns>
    public ImmutableArray<Finding> Run(params ImmutableArray<PolicyStack> stacks)
    {
        var findings = new List<Finding>();
        foreach (var stack in stacks)
        {
            foreach (var resource in stack.Resources.All)
            {
                JudgeResource(resource, stack, stack.Context, findings);
            }

            JudgeStack(stack, findings);
        }

        JudgeFleet(stacks, findings);
        return [.. findings];
    }

    /// <summary>Judges a resource by the rules that need no more than it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="context">What is known beside it.</param>
    /// <param name="findings">Takes what is found, passes included.</param>
    public void JudgeResource(PolicyResource resource, PolicyContext context, List<Finding> findings) =>
        JudgeResource(resource, null, context, findings);

    /// <summary>Judges a stack by the rules that need all of its resources.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="findings">Takes what is found, passes included.</param>
    public void JudgeStack(PolicyStack stack, List<Finding> findings)
    {
        foreach (var rule in Rules)
        {
            switch (rule)
            {
                case RelationRule relation when stack.Context.Holds(rule):
                    foreach (var resource in Covered(relation, stack))
                    {
                        Judge(new(resource, stack, stack.Context), relation, findings);
                    }

                    break;
                case StackRule whole when stack.Context.Holds(rule) && (whole.Types.IsEmpty || Covered(whole, stack).Any()):
                    Judge(new(null, stack, stack.Context), whole, findings);
                    break;
            }
        }
    }

    /// <summary>
    /// As much of a stack as <see cref="JudgeFleet"/> looks at: the resources of a few types, without what they yield. The rest of a
    /// large fleet need not be held in memory.
    /// </summary>
    /// <param name="stack">The stack.</param>
    public PolicyStack ForFleet(PolicyStack stack) => Array.Exists(_fleetTypes, IsPattern)
        ? stack
        : stack with { Resources = new(stack.Resources.Of(_fleetTypes).Select(r => r with { Outputs = PlanMap.Empty })) };

    /// <summary>Judges all stacks together.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="findings">Takes what is found, passes included.</param>
    public void JudgeFleet(ImmutableArray<PolicyStack> stacks, List<Finding> findings)
    {
        if (stacks.IsEmpty)
        {
            return;
        }

        foreach (var rule in _fleetRules.Where(r => stacks.All(s => s.Context.Holds(r))))
        {
            var judgement = new FleetJudgement(rule, stacks, findings);
            try
            {
                rule.Judge(judgement);
                judgement.End();
            }
            catch (Exception e)
            {
                judgement.Error(e);
            }
        }
    }

    private static void Judge(Judgement judgement, PolicyRule rule, List<Finding> findings)
    {
        var before = findings.Count;
        judgement.Begin(rule, findings);
        try
        {
            switch (rule)
            {
                case ResourceRule own:
                    own.Judge(judgement);
                    break;
                case RelationRule relation:
                    relation.Judge(judgement);
                    break;
                case StackRule whole:
                    whole.Judge(judgement);
                    break;
            }

            judgement.End();
        }
        catch (Exception e)
        {
            findings.RemoveRange(before, findings.Count - before);
            judgement.Error(e);
        }
    }

    private static IEnumerable<PolicyResource> Covered(PolicyRule rule, PolicyStack stack) => rule.Keys.Any(IsPattern)
        ? stack.Resources.All.Where(r => rule.Keys.Any(k => Covers(k, r.TypeKey)))
        : rule.Keys.SelectMany(k => stack.Resources.Of(k));

    private static bool IsPattern(string key) => key.EndsWith('*');

    private static bool Covers(string pattern, string key) =>
        pattern == key || pattern == "*" || (IsPattern(pattern) && key.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal));

    /// <summary>Judges a resource of a stack by the rules that need no more than it; findings name the stack.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="findings">Takes what is found, passes included.</param>
    public void JudgeResource(PolicyResource resource, PolicyStack stack, List<Finding> findings) =>
        JudgeResource(resource, stack, stack.Context, findings);

    private void JudgeResource(PolicyResource resource, PolicyStack? stack, PolicyContext context, List<Finding> findings)
    {
        var rules = _byKey.GetOrAdd(resource.TypeKey, key => [.. _resourceRules.Where(r => r.Keys.Any(k => Covers(k, key)))]);
        if (rules.Length == 0)
        {
            return;
        }

        var judgement = new Judgement(resource, stack, context);
        foreach (var rule in rules)
        {
            if (context.Holds(rule))
            {
                Judge(judgement, rule, findings);
            }
        }
    }
}
