using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Waivers;
using Bleu.Infra.PolicyPack.Model;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>What rules are told of the engine's stack, and what becomes of their findings.</summary>
internal sealed class EngineStack
{
    private static readonly ConditionalWeakTable<PackStack, EngineStack> Known = [];
    private readonly ConcurrentDictionary<Waiver, bool> _used = [];
    private readonly ConditionalWeakTable<PlanMap, PolicyContext> _contexts = [];
    private readonly WaiverFile _waivers;
    private readonly PolicyContext _context;
    private readonly string? _pinned;

    private EngineStack(PackStack stack)
    {
        _pinned = EngineContext.Baseline(stack);
        _context = EngineContext.Of(stack);
        _waivers = IsName(stack.Stack) ? WaiverFile.Of(stack.Folder, stack.Stack) : WaiverFile.None;
    }

    /// <summary>What is wrong with the waivers by themselves, and those that have expired.</summary>
    public IEnumerable<Diagnostic> WaiverProblems =>
        _waivers.Findings.Concat(_waivers.Waivers
            .Where(w => _context.Today > w.Expires)
            .Select(w => PolicyDiagnostics.Expired(w.Location, w.Rule, w.Expires)));

    /// <summary>The name of the baseline: what the stack pins, else what the pack's configuration says, else the current one.</summary>
    public string BaselineName(PackRun run) =>
        _pinned ?? run.ConfigOf(BaselinePolicy.PolicyName).Find(BaselinePolicy.Setting)?.AsText ?? Baseline.Current.Name;

    /// <summary>Whether the baseline holds a rule; one that is not known holds what the current one does.</summary>
    public bool Holds(PolicyRule rule, PackRun run)
    {
        // Every baseline holds the rules of the first.
        if (rule.Info.Since == Baseline.First)
        {
            return true;
        }

        var name = BaselineName(run);
        return (Baseline.All.FirstOrDefault(b => b.Name == name) ?? Baseline.Current).Holds(rule.Info.Since);
    }

    /// <summary>The stack of the engine; what is read of it is kept.</summary>
    public static EngineStack Of(PackStack stack) => Known.GetValue(stack, static s => new(s));

    /// <summary>The waivers that have covered nothing so far.</summary>
    public IEnumerable<Diagnostic> UnusedWaivers() =>
        _waivers.Waivers.Where(w => !_used.ContainsKey(w)).Select(w => PolicyDiagnostics.Unused(w.Location, w.Rule));

    /// <summary>What is known beside the resources, with the parameters that the pack's configuration sets for a policy.</summary>
    public PolicyContext Context(PlanMap config) => config.Entries.IsEmpty
        ? _context
        : _contexts.GetValue(config, c => _context with { Parameters = _context.Parameters.With(c.Entries) });

    /// <summary>Whether someone answers for a rule that is broken on a resource, be it for one property.</summary>
    public bool IsWaived(PolicyRule rule, string urn) => WaiverWhere(w => w.Rule == rule.Id && w.Covers(urn)) is not null;

    /// <summary>Turns findings into violations.</summary>
    /// <param name="findings">The findings of one rule.</param>
    /// <param name="report">Takes the violations.</param>
    /// <param name="isStack">Whether a violation has to name its resource.</param>
    public void Report(List<Finding> findings, PackReport report, bool isStack)
    {
        if (findings.Count > 0 && findings.TrueForAll(f => f.Outcome == Outcome.NotApplicable))
        {
            report.NotApplicable(findings[0].Reason);
        }

        foreach (var finding in findings)
        {
            if (finding.Outcome is not (Outcome.Fail or Outcome.Undetermined or Outcome.Error))
            {
                continue;
            }

            if (finding.Outcome != Outcome.Error && WaiverWhere(w => w.Covers(finding)) is { } waiver)
            {
                report.Note($"{finding.Rule.Id} is waived until {waiver.Expires:yyyy-MM-dd} ({waiver.Ticket}, {waiver.Owner}): {waiver.Reason}", finding.Urn);
                continue;
            }

            report.Violation(Text(finding), isStack ? finding.Urn : "", Level(finding));
        }
    }

    private static string Text(Finding finding) => finding.Outcome == Outcome.Undetermined
        ? $"{finding.Rule.Id} is undetermined: {finding.Message}. A run on real values decides."
        : $"{finding.Rule.Id}: {finding.Message}. {finding.Rule.Info.Remediation}";

    // What is not known yet stands in the way where the rule says so, and is shown otherwise. A rule that failed always does.
    private static EnforcementLevel? Level(Finding finding) => finding.Outcome switch
    {
        Outcome.Undetermined when !finding.Rule.Info.UndeterminedBlocks => EnforcementLevel.Advisory,
        Outcome.Error => EnforcementLevel.Mandatory,
        _ => null,
    };

    private static bool IsName(string stack) => stack.Length > 0 && stack.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private Waiver? WaiverWhere(Func<Waiver, bool> covers)
    {
        foreach (var waiver in _waivers.Waivers)
        {
            if (covers(waiver))
            {
                _used[waiver] = true;
                if (waiver.Holds(_context.Today))
                {
                    return waiver;
                }
            }
        }

        return null;
    }
}
