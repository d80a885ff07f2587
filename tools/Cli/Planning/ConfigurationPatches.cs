using System.Collections.Immutable;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Adds to a report which change of a stack's configuration would mend a finding.</summary>
/// <param name="project">The project.</param>
/// <param name="policies">What its files say about policies.</param>
/// <param name="service">Plans stacks.</param>
internal sealed class ConfigurationPatches(Project project, StackPolicies policies, PlanService service)
{
    // Patches are found by planning anew: where a whole fleet breaks a rule, those of some stacks tell how to mend the others.
    private const int MostStacks = 20;

    /// <summary>The report, with patches of the first stacks that need one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="today">The day against which waivers are held.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PolicyReport> AddAsync(PolicyReport report, DateOnly today, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var left = MostStacks;
        foreach (var own in report.Findings.GroupBy(f => f.Stack, StringComparer.Ordinal))
        {
            findings.AddRange(own.Any(f => f.Remedy is not null) && left-- > 0
                ? await FindAsync(own.Key, [.. own], report.Rules, today, cancellationToken).ConfigureAwait(false)
                : own);
        }

        return report with { Findings = findings.ToImmutable() };
    }

    private async Task<ImmutableArray<Finding>> FindAsync(
        string stack, ImmutableArray<Finding> findings, ImmutableArray<PolicyRule> rules, DateOnly today, CancellationToken cancellationToken)
    {
        var values = StackValues.Of(project.Stacks, stack);
        var finder = new PatchFinder(values, (changed, token) => TryAsync(stack, changed, today, token));
        return await TryAsync(stack, values.Given, today, cancellationToken).ConfigureAwait(false) is { } judged
            ? await finder.FindAsync(judged, findings, rules, cancellationToken).ConfigureAwait(false)
            : findings;
    }

    private async Task<PolicyStack?> TryAsync(string stack, IReadOnlyDictionary<string, string> values, DateOnly today, CancellationToken cancellationToken)
    {
        var plan = await service.TryAsync(stack, values, cancellationToken).ConfigureAwait(false);
        return plan.IsComplete ? PlanInput.Read(plan, policies.Context(stack, today)) : null;
    }
}
