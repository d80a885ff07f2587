namespace Bleu.Infra.Policies.Tests;

/// <summary>
/// Breaks the sample in every way that a rule is about: the ways that its test states, and for a table every condition's own
/// ways at every place of every resource. A mutant is caught when the rule fails it and no unrelated rule does.
/// </summary>
internal sealed class MutationScore
{
    private static readonly Lazy<HashSet<(string, string, string)>> Before = new(() => [.. Failures(SampleStack.Whole)]);

    public int Mutants { get; private set; }

    public int Caught { get; private set; }

    public List<string> Problems { get; } = [];

    public static MutationScore Of(IRuleFacts facts)
    {
        var score = new MutationScore();
        var related = facts.Related.Append(facts.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, stack) in Broken(facts))
        {
            score.Try(facts.Rule, related, text, stack);
        }

        return score;
    }

    /// <summary>The sample, broken in every way that a rule is about.</summary>
    public static IEnumerable<(string Text, PolicyStack Stack)> Broken(IRuleFacts facts) => facts.AllBroken
        .Select(b => (b.ToString(), Judge.Edited(b.Edits)))
        .Concat(facts.Rule is PropertyRule table ? OfTable(table) : []);

    private static IEnumerable<(string Text, PolicyStack Stack)> OfTable(PropertyRule rule) =>
        from requirement in rule.Requirements
        from resource in SampleStack.Whole.Resources.All
        where requirement.Covers(resource)
        where requirement.Guards.All(g => g.Condition.Test(resource.Find(g.Path), SampleStack.Context) == Outcome.Pass)
        from place in requirement.Path.Places(resource.Inputs)
        from breaking in requirement.Condition.Breakings(place.Value, SampleStack.Context)
        select (
            $"{resource} {place.Text} = {breaking?.ToString() ?? "left out"}",
            Edit.Change($"{resource.Type}#{resource.Name}", r => r with { Inputs = InputEdit.Set(r.Inputs, place.Text, breaking) }, "").Apply(SampleStack.Whole));

    private static IEnumerable<(string Rule, string Urn, string Message)> Failures(PolicyStack stack) =>
        Judge.By(stack).Where(f => f.Outcome is Outcome.Fail or Outcome.Error).Select(f => (f.Rule.Id, f.Urn, f.Message));

    private void Try(PolicyRule rule, HashSet<string> related, string text, PolicyStack stack)
    {
        Mutants++;
        var failures = Failures(stack).Where(f => !Before.Value.Contains(f)).ToList();
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
