using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>Judges many stacks, each by itself as soon as it is planned, and all together at the end.</summary>
/// <param name="console">The terminal.</param>
/// <param name="project">The project.</param>
/// <param name="service">Plans its stacks.</param>
/// <param name="policies">What its files say about policies.</param>
/// <param name="baseline">The baseline.</param>
/// <param name="today">The day.</param>
internal sealed class FleetPolicy(
    Terminal console, Project project, PlanService service, StackPolicies policies, Baseline baseline, DateOnly today)
{
    /// <summary>Runs.</summary>
    /// <param name="selection">Which stacks.</param>
    /// <param name="keepsAll">Whether the report holds passes too.</param>
    /// <param name="degree">How many side by side.</param>
    /// <param name="folder">Where the results go; nothing for nowhere.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<FleetSummary> RunAsync(FleetSelection selection, bool keepsAll, int degree, string? folder, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var results = folder is null ? null : ResultFolder.Create(console.Full(folder));
        var builder = new ReportBuilder(baseline, today, keepsAll);
        StackResult Take(StackPlan plan, StackResult result)
        {
            results?.Write($"plans/{plan.Stack}.json", stream => JsonOutput.Write(stream, writer => PlanJson.Write(writer, plan)));

            // A pin that cannot be read is an error of this stack alone; another baseline may have been asked for.
            _ = policies.Baseline(plan.Stack);
            if (!CanBeJudged(plan))
            {
                return result with { IsWhole = false };
            }

            var own = builder.Add(PlanInput.Read(plan, policies.Context(plan.Stack, today)), policies.Waivers(plan.Stack));
            results?.Write($"findings/{plan.Stack}.json", stream => stream.Write(Encoding.UTF8.GetBytes(ReportWriter.Write(own, "json"))));
            return result with { IsWhole = true, Policies = Counts(own) };
        }

        var run = new FleetRun(project, service, degree);
        var outcomes = await FleetProgress.ShowAsync(
            console, selection.Stacks.Length, done => run.RunAsync(selection, Take, done, cancellationToken)).ConfigureAwait(false);
        var report = builder.Finish(selection.Stacks);
        var summary = new FleetSummary("policy", selection, WithFleet(outcomes, report), watch.Elapsed) { Report = report };
        if (results is not null)
        {
            var together = report with { Rules = [.. report.Rules.OfType<FleetRule>()], Findings = [.. report.Findings.Where(f => f.Rule is FleetRule)], Problems = [] };
            results.Write("fleet.json", stream => stream.Write(Encoding.UTF8.GetBytes(ReportWriter.Write(together, "json"))));
            results.Write("report.md", stream => stream.Write(Encoding.UTF8.GetBytes(ReportWriter.Write(report, "markdown"))));
            results.Write("summary.json", stream => JsonOutput.Write(stream, writer => SummaryJson.Write(writer, summary)));
            results.Write("summary.md", stream => stream.Write(Encoding.UTF8.GetBytes(SummaryText.Markdown(summary))));
            results.Commit("policy");
        }

        return summary;
    }

    // A plan that points at another cloud is not whole, and is what rules are there to judge; one that broke off is not.
    private static bool CanBeJudged(StackPlan plan) =>
        !plan.Resources.IsEmpty && plan.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error || d.Code == "BLEU2006");

    private static PolicyCounts Counts(PolicyReport own) => new(
        own.Count(Outcome.Pass),
        own.Count(Outcome.Fail),
        own.Count(Outcome.Undetermined),
        own.Count(Outcome.Waived),
        own.Findings.Count(f => f.Blocks));

    // What stacks break together is added to what each breaks by itself.
    private static ImmutableArray<StackResult> WithFleet(ImmutableArray<StackResult> results, PolicyReport report)
    {
        var found = report.Findings.Where(f => f.Rule is FleetRule).ToLookup(f => f.Stack, StringComparer.Ordinal);
        return
        [
            .. results.Select(r => r.Policies is not { } own || !found.Contains(r.Stack) ? r : r with
            {
                Policies = own with
                {
                    Failed = own.Failed + found[r.Stack].Count(f => f.Outcome == Outcome.Fail),
                    Undetermined = own.Undetermined + found[r.Stack].Count(f => f.Outcome == Outcome.Undetermined),
                    Waived = own.Waived + found[r.Stack].Count(f => f.Outcome == Outcome.Waived),
                    Blocking = own.Blocking + found[r.Stack].Count(f => f.Blocks),
                },
            }),
        ];
    }
}
