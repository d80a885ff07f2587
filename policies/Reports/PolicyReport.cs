using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Baselines;

namespace Bleu.Infra.Policies.Reports;

/// <summary>What came of judging stacks: the findings, the waivers that are not well, and the counts that every report shows.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Rules">The rules that judged.</param>
/// <param name="Stacks">The names of the stacks.</param>
/// <param name="Findings">The findings; waivers are laid over them. Passes are among them unless they were only counted.</param>
/// <param name="Problems">What is wrong with waivers.</param>
/// <param name="Today">The day.</param>
public sealed record PolicyReport(
    Baseline Baseline,
    ImmutableArray<PolicyRule> Rules,
    ImmutableArray<string> Stacks,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Diagnostic> Problems,
    DateOnly Today)
{
    /// <summary>How many findings of a rule and an outcome were counted and not kept.</summary>
    /// <value>The default is empty: every finding was kept.</value>
    public ImmutableDictionary<(PolicyRule Rule, Outcome Outcome), int> Left { get; init; } =
        ImmutableDictionary<(PolicyRule Rule, Outcome Outcome), int>.Empty;

    /// <summary>The findings that someone should read, the worst first: errors and failures, then what is not known, then waived.</summary>
    public IEnumerable<Finding> Open => Findings
        .Where(f => f.Outcome is not (Outcome.Pass or Outcome.NotApplicable))
        .OrderByDescending(f => f.Blocks)
        .ThenBy(f => f.Outcome switch { Outcome.Error => 0, Outcome.Fail => 1, Outcome.Undetermined => 2, _ => 3 })
        .ThenByDescending(f => f.Rule.Info.Severity)
        .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
        .ThenBy(f => f.Urn, StringComparer.Ordinal);

    /// <summary>Whether anything stands in the way of a deployment.</summary>
    public bool Blocks => Findings.Any(f => f.Blocks) || Problems.Any(p => p.Severity == DiagnosticSeverity.Error);

    /// <summary>How many findings have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(Outcome outcome) =>
        Findings.Count(f => f.Outcome == outcome) + Left.Where(l => l.Key.Outcome == outcome).Sum(l => l.Value);

    /// <summary>The outcome of a rule over all that it judged: the worst of its findings; not applicable where there are none.</summary>
    /// <param name="rule">The rule.</param>
    public Outcome Of(PolicyRule rule)
    {
        var own = Findings.Where(f => f.Rule == rule).Select(f => f.Outcome)
            .Concat(Left.Keys.Where(k => k.Rule == rule).Select(k => k.Outcome))
            .ToHashSet();
        return Worst.FirstOrDefault(own.Contains, Outcome.NotApplicable);
    }

    /// <summary>The counts in one sentence.</summary>
    public string Summary =>
        $"{Rules.Length} rules of {Baseline} on {Stacks.Length} {(Stacks.Length == 1 ? "stack" : "stacks")}: {Count(Outcome.Pass)} passed, {Count(Outcome.Fail)} failed, "
        + $"{Count(Outcome.Undetermined)} undetermined, {Count(Outcome.Waived)} waived, {Count(Outcome.NotApplicable)} not applicable"
        + (Count(Outcome.Error) is > 0 and var errors ? $", {errors} errors" : "");

    private static readonly Outcome[] Worst = [Outcome.Error, Outcome.Fail, Outcome.Undetermined, Outcome.Waived, Outcome.Pass];

    /// <summary>Judges stacks and lays their waivers over the findings.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="stacks">The stacks.</param>
    /// <param name="waivers">The waivers of each stack, by its name.</param>
    /// <param name="today">The day.</param>
    public static PolicyReport Make(
        Baseline baseline, ImmutableArray<PolicyStack> stacks, IReadOnlyDictionary<string, Waivers.WaiverFile> waivers, DateOnly today)
    {
        var builder = new ReportBuilder(baseline, today, keepsAll: true);
        foreach (var stack in stacks)
        {
            builder.Add(stack, waivers.GetValueOrDefault(stack.Name) ?? Waivers.WaiverFile.None);
        }

        return builder.Finish(stacks.Select(s => s.Name));
    }
}
