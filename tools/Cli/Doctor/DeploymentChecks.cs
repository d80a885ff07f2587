using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Stacks;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>Where state and secrets of the stacks lie, and whether a default provider could be made: what DEP-001 and DEP-002 judge, before any plan.</summary>
/// <param name="project">The project.</param>
/// <param name="today">The day.</param>
/// <param name="backend">The backend that the environment names, which wins over that of the project; nothing for none.</param>
internal sealed class DeploymentChecks(Project project, DateOnly today, string? backend)
{
    private static readonly (string Rule, string Subject, string Good)[] Rules =
    [
        ("DEP-001", "default providers", "disabled in all stacks"),
        ("DEP-002", "secrets and state", "inside the cloud in all stacks, or waived"),
    ];

    /// <summary>Checks every stack that is valid.</summary>
    public IEnumerable<GroundLine> Run()
    {
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds);
        var contexts = project.Stacks.Names.Select(n => (Stack: n, Context: Find(policies, n))).Where(c => c.Context?.Settings is not null).ToList();
        if (contexts.Exists(c => c.Context!.Deployment is { Backend: "" }))
        {
            yield return GroundLine.Of(GroundDiagnostics.NoBackend());
        }

        foreach (var (id, subject, good) in Rules)
        {
            var rule = PolicyCatalog.Find(id)!;
            var runner = new PolicyRunner([rule]);
            var bad = contexts
                .SelectMany(c => runner.Run(new PolicyStack(c.Stack, new([]), c.Context!)).Where(f => f.Outcome == Outcome.Fail).Select(f => (c.Stack, Finding: f)))
                .Where(f => IsOfTheEnvironment(f.Finding) || !IsWaived(policies, f.Stack, f.Finding))
                .ToList();
            foreach (var group in bad.GroupBy(f => f.Finding.Message, StringComparer.Ordinal))
            {
                yield return GroundLine.Of(GroundDiagnostics.BadStacks(subject, group.Key, [.. group.Select(g => g.Stack)], rule.Info.Remediation.TrimEnd('.'), isBad: true));
            }

            if (bad.Count == 0)
            {
                yield return new(subject, good);
            }
        }
    }

    // Who granted a waiver knew the files of the project, not what somebody's environment names today.
    private bool IsOfTheEnvironment(Finding finding) => backend is not null && finding.Path == "backend.url";

    // Without its resources a stack has no root, so a waiver is held to the URN that its plan would have.
    private bool IsWaived(StackPolicies policies, string stack, Finding finding)
    {
        var urn = $"urn:pulumi:{stack}::{project.Name}::pulumi:pulumi:Stack::{project.Name}-{stack}";
        var (covered, _) = WaiverBook.Apply([finding with { Urn = urn }], policies.Waivers(stack).Waivers, today);
        return covered[0].Outcome == Outcome.Waived;
    }

    private PolicyContext? Find(StackPolicies policies, string stack)
    {
        try
        {
            var context = policies.Context(stack, today);
            return backend is null || context.Deployment is not { } facts ? context : context with { Deployment = facts with { Backend = backend } };
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }
}
