using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Baselines;

namespace Bleu.Infra.Policies.Reports;

/// <summary>What came of judging stacks: the findings, the waivers that are not well, and the counts that every report shows.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Rules">The rules that judged.</param>
/// <param name="Stacks">The names of the stacks.</param>
/// <param name="Findings">Every finding, passes included; waivers are laid over them.</param>
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
    public int Count(Outcome outcome) => Findings.Count(f => f.Outcome == outcome);

    /// <summary>The outcome of a rule over all that it judged: the worst of its findings; not applicable where there are none.</summary>
    /// <param name="rule">The rule.</param>
    public Outcome Of(PolicyRule rule)
    {
        var own = Findings.Where(f => f.Rule == rule).Select(f => f.Outcome).ToHashSet();
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
        var runner = new PolicyRunner(baseline);
        var all = runner.Run(stacks).ToLookup(f => f.Stack);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var stack in stacks)
        {
            var file = waivers.GetValueOrDefault(stack.Name) ?? Waivers.WaiverFile.None;
            var (own, wrong) = Waivers.WaiverBook.Apply([.. all[stack.Name]], file.Waivers, today);
            findings.AddRange(own);
            problems.AddRange(file.Findings);
            problems.AddRange(wrong);
        }

        return new(baseline, runner.Rules, [.. stacks.Select(s => s.Name)], findings.ToImmutable(), problems.ToImmutable(), today);
    }
}
