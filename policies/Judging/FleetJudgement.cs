using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Judging;

/// <summary>A rule at work on all stacks.</summary>
public sealed class FleetJudgement
{
    private readonly FleetRule _rule;
    private readonly List<Finding> _findings;
    private readonly int _before;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _secrets;

    internal FleetJudgement(FleetRule rule, ImmutableArray<PolicyStack> stacks, List<Finding> findings)
    {
        _rule = rule;
        Stacks = stacks;
        _findings = findings;
        _before = findings.Count;
        _secrets = new(() => [.. stacks.SelectMany(s => s.Resources.Secrets)]);
    }

    /// <summary>The stacks.</summary>
    public ImmutableArray<PolicyStack> Stacks { get; }

    /// <summary>Reports that the rule is broken.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="resource">The resource of that stack; nothing for the stack itself.</param>
    /// <param name="path">The property; empty for the whole.</param>
    /// <param name="reason">Why, as the rest of a sentence that begins with the path.</param>
    public void Fail(PolicyStack stack, PolicyResource? resource, string path, string reason) =>
        Report(stack, resource, Outcome.Fail, path, reason);

    /// <summary>Reports that a value stood in the way that is not known yet.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="resource">The resource of that stack; nothing for the stack itself.</param>
    /// <param name="path">The property.</param>
    /// <param name="reason">What would have to be known.</param>
    public void Undetermined(PolicyStack stack, PolicyResource? resource, string path, string reason = "is not known yet") =>
        Report(stack, resource, Outcome.Undetermined, path, reason);

    internal void End()
    {
        foreach (var stack in Stacks)
        {
            if (!_reported.Contains(stack.Name))
            {
                Report(stack, null, Outcome.Pass, "", "");
            }
        }
    }

    internal void Error(Exception e)
    {
        _findings.RemoveRange(_before, _findings.Count - _before);
        Report(Stacks[0], null, Outcome.Error, "", $"could not be judged: {e.GetType().Name}");
    }

    private void Report(PolicyStack stack, PolicyResource? resource, Outcome outcome, string path, string reason)
    {
        _reported.Add(stack.Name);
        _findings.Add(new(
            _rule, outcome, stack.Name, resource?.Urn ?? stack.RootUrn, resource?.ToString() ?? $"stack '{stack.Name}'", path, SecretTexts.Hide(reason, _secrets.Value)));
    }
}
