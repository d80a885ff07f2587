using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Reports;

/// <summary>
/// Makes one report of many stacks that come one by one, from any thread and in any order. Of each stack only what
/// the rules on fleets look at is kept, so that thousands of stacks can be judged in one process.
/// </summary>
/// <param name="baseline">The baseline.</param>
/// <param name="today">The day.</param>
/// <param name="keepsAll">
/// Whether the report holds every finding. Otherwise passes, and what a rule is not about, are only counted.
/// </param>
public sealed class ReportBuilder(Baseline baseline, DateOnly today, bool keepsAll)
{
    private readonly PolicyRunner _runner = new(baseline);
    private readonly Lock _gate = new();
    private readonly List<Part> _parts = [];

    /// <summary>Judges a stack by itself.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="waivers">Its waivers.</param>
    /// <returns>What the rules that look at one stack found, passes included.</returns>
    public PolicyReport Add(PolicyStack stack, WaiverFile waivers)
    {
        var findings = new List<Finding>();
        foreach (var resource in stack.Resources.All)
        {
            _runner.JudgeResource(resource, stack, findings);
        }

        _runner.JudgeStack(stack, findings);
        var part = new Part(_runner.ForFleet(stack), waivers, [.. findings.Where(IsKept)], Left(findings));
        lock (_gate)
        {
            _parts.Add(part);
        }

        var own = waivers.Waivers.Where(w => PolicyCatalog.Find(w.Rule) is not FleetRule).ToImmutableArray();
        var (covered, problems) = WaiverBook.Apply([.. findings], own, today);
        return new(baseline, [.. _runner.Rules.Where(r => r is not FleetRule)], [stack.Name], covered, [.. waivers.Findings, .. problems], today);
    }

    /// <summary>Judges the stacks together, and lays their waivers over all that was found.</summary>
    /// <param name="order">The names of the stacks in the order of the report; those that were not added are left out.</param>
    public PolicyReport Finish(IEnumerable<string> order)
    {
        var byName = _parts.ToLookup(p => p.Stack.Name, StringComparer.Ordinal);
        var parts = order.Distinct(StringComparer.Ordinal).SelectMany(n => byName[n]).ToList();
        var together = new List<Finding>();
        _runner.JudgeFleet([.. parts.Select(p => p.Stack)], together);
        var fleet = together.ToLookup(f => f.Stack, StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var left = new Dictionary<(PolicyRule Rule, Outcome Outcome), int>();
        foreach (var part in parts)
        {
            // A file may tell of one stack twice; what was found between stacks is reported once.
            var found = ReferenceEquals(part, byName[part.Stack.Name].First()) ? fleet[part.Stack.Name] : [];
            var (covered, wrong) = WaiverBook.Apply([.. part.Findings, .. found.Where(IsKept)], part.Waivers.Waivers, today);
            findings.AddRange(covered);
            problems.AddRange(part.Waivers.Findings);
            problems.AddRange(wrong);
            foreach (var (key, count) in part.Left.Concat(Left(found)))
            {
                left[key] = left.GetValueOrDefault(key) + count;
            }
        }

        return new(baseline, _runner.Rules, [.. parts.Select(p => p.Stack.Name)], findings.ToImmutable(), problems.ToImmutable(), today)
        {
            Left = left.ToImmutableDictionary(),
        };
    }

    private bool IsKept(Finding finding) => keepsAll || finding.Outcome is not (Outcome.Pass or Outcome.NotApplicable);

    private List<KeyValuePair<(PolicyRule Rule, Outcome Outcome), int>> Left(IEnumerable<Finding> findings) =>
        [.. findings.Where(f => !IsKept(f)).CountBy(f => (f.Rule, f.Outcome))];

    private sealed record Part(
        PolicyStack Stack,
        WaiverFile Waivers,
        ImmutableArray<Finding> Findings,
        List<KeyValuePair<(PolicyRule Rule, Outcome Outcome), int>> Left);
}
