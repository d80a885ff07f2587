using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests;

/// <summary>
/// Breaks the sample in every way that a rule is about: the ways that its test states, and for a table every condition's own
/// ways at every place of every resource. A mutant is caught when the rule fails it and no unrelated rule does.
/// </summary>
internal sealed class MutationScore
{
    private static readonly ConcurrentDictionary<string, Lazy<MutationScore>> Scores = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string, string)> _before;
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    private MutationScore(ImmutableArray<PolicyStack> sound) => _before = [.. Failures(sound)];

    public int Mutants { get; private set; }

    public int Caught { get; private set; }

    public List<string> Problems { get; } = [];

    /// <summary>The other rules that caught a mutant.</summary>
    public IReadOnlySet<string> Others => _others;

    /// <summary>The score of a rule; it is found once, for the test of the rule and for that of the catalogue.</summary>
    public static MutationScore Of(IRuleFacts facts) => Scores.GetOrAdd(facts.Rule.Id, _ => new(() => Find(facts))).Value;

    /// <summary>The sample, broken in every way that a rule is about.</summary>
    public static IEnumerable<(string Text, ImmutableArray<PolicyStack> Stacks)> Broken(IRuleFacts facts) => facts.AllBroken
        .Select(b => (b.Text, b.Stacks))
        .Concat(facts.Rule is PropertyRule table ? OfTable(table) : []);

    private static MutationScore Find(IRuleFacts facts)
    {
        var score = new MutationScore(facts.Sound);
        var related = facts.Related.Append(facts.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, stacks) in Broken(facts))
        {
            score.Try(facts.Rule, related, text, stacks);
        }

        return score;
    }

    private static IEnumerable<(string Text, ImmutableArray<PolicyStack> Stacks)> OfTable(PropertyRule rule) =>
        from requirement in rule.Requirements
        from resource in SampleStack.Whole.Resources.All
        where requirement.Covers(resource)
        where requirement.Guards.All(g => g.Condition.Test(resource.Find(g.Path), SampleStack.Context) == Outcome.Pass)
        from place in requirement.Path.Places(resource.Inputs)
        from breaking in requirement.Condition.Breakings(place.Value, SampleStack.Context)
        select (
            $"{resource} {place.Text} = {breaking?.ToString() ?? "left out"}",
            ImmutableArray.Create(Edit.Change($"{resource.Type}#{resource.Name}", r => r with { Inputs = InputEdit.Set(r.Inputs, place.Text, breaking) }, "").Apply(SampleStack.Whole)));

    private static IEnumerable<(string Rule, string Urn, string Message)> Failures(ImmutableArray<PolicyStack> stacks) =>
        Judge.By(stacks).Where(f => f.Outcome is Outcome.Fail or Outcome.Error).Select(f => (f.Rule.Id, f.Urn, f.Message));

    private void Try(PolicyRule rule, HashSet<string> related, string text, ImmutableArray<PolicyStack> stacks)
    {
        Mutants++;
        var failures = Failures(stacks).Where(f => !_before.Contains(f)).ToList();
        _others.UnionWith(failures.Select(f => f.Rule).Where(r => r != rule.Id));
        var strangers = failures.Where(f => !related.Contains(f.Rule)).ToList();
        if (!failures.Exists(f => f.Rule == rule.Id))
        {
            Problems.Add($"{rule.Id} does not catch: {text}");
        }
        else if (strangers.Count > 0)
        {
            Problems.Add($"{rule.Id} is not alone in catching: {text}\n  {string.Join("\n  ", strangers.Select(s => $"{s.Rule}: {s.Message}"))}");
        }
        else
        {
            Caught++;
        }
    }
}
