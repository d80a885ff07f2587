using System.Collections.Immutable;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Adds to a report which change of a stack's configuration would mend a finding.</summary>
/// <param name="project">The project.</param>
/// <param name="policies">What its files say about policies.</param>
/// <param name="service">Plans stacks.</param>
internal sealed class ConfigurationPatches(Project project, StackPolicies policies, PlanService service)
{
    /// <summary>The report, with patches.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stacks">The stacks as they were judged.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PolicyReport> AddAsync(PolicyReport report, ImmutableArray<PolicyStack> stacks, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var stack in stacks)
        {
            var finder = new PatchFinder(StackValues.Of(project.Stacks, stack.Name), (values, token) => TryAsync(stack, values, token));
            findings.AddRange(await finder.FindAsync(stack, [.. report.Findings.Where(f => f.Stack == stack.Name)], report.Rules, cancellationToken).ConfigureAwait(false));
        }

        return report with { Findings = findings.ToImmutable() };
    }

    private async Task<PolicyStack?> TryAsync(PolicyStack stack, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var plan = await service.TryAsync(stack.Name, values, cancellationToken).ConfigureAwait(false);
        return plan.IsComplete ? PlanInput.Read(plan, policies.Context(stack.Name, stack.Context.Today)) : null;
    }
}
