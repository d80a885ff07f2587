using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Answers stack references from the plans of the other stacks.</summary>
internal static class StackReferences
{
    public const string Type = "pulumi:pulumi:StackReference";

    /// <summary>The plan of the stack that a reference names.</summary>
    /// <exception cref="DiagnosticException">The stack is not of this project, or its plan is not whole.</exception>
    public static async Task<StackPlan> ResolveAsync(PlanRequest request, string reference, CancellationToken cancellationToken)
    {
        if (request.ResolveStack is not { } resolve || StackName(request, reference) is not { } name)
        {
            throw new DiagnosticException(PlannerDiagnostics.UnknownStack(reference, request.KnownStacks));
        }

        var plan = await resolve(name, cancellationToken).ConfigureAwait(false);
        return plan.IsComplete ? plan : throw new DiagnosticException(PlannerDiagnostics.IncompleteReference(name));
    }

    /// <summary>What the resource yields: the other stack's outputs and which of them are secret.</summary>
    public static PlanMap Outputs(string reference, StackPlan plan) => PlanValue.Map(
    [
        new("name", new PlanText(reference)),
        new("outputs", plan.Outputs),
        new("secretOutputNames", PlanValue.List(plan.Outputs.Entries.Where(e => e.Value is PlanSecret).Select(e => new PlanText(e.Key)))),
    ]);

    // "organization/project/stack", "project/stack" or "stack".
    private static string? StackName(PlanRequest request, string reference)
    {
        var parts = reference.Split('/');
        var (organization, project, stack) = parts.Length switch
        {
            1 => (request.Organization, request.Project, parts[0]),
            2 => (request.Organization, parts[0], parts[1]),
            3 => (parts[0], parts[1], parts[2]),
            _ => ("", "", ""),
        };
        return organization == request.Organization && project == request.Project && request.KnownStacks.Contains(stack) ? stack : null;
    }
}
