using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Looks through every text of a plan for hosts of other clouds.</summary>
internal static class IsolationCheck
{
    /// <summary>Adds a finding for every foreign host; a plan that has one is not whole.</summary>
    public static StackPlan Apply(StackPlan plan, ForeignEndpoint matcher, CloudProfile cloud) => Apply(plan, matcher, cloud.DisplayName);

    /// <summary>Adds a finding for every host that is foreign to whatever the plan is for.</summary>
    public static StackPlan Apply(StackPlan plan, ForeignEndpoint matcher, string home)
    {
        var findings = new List<Diagnostic>();
        foreach (var resource in plan.Resources)
        {
            Look(resource.Inputs, resource.Urn, "", matcher, home, findings, path => RefusedHosts.Contains(resource.Type, resource.Inputs, path));
        }

        Look(plan.Outputs, plan.Stack, "outputs", matcher, home, findings, _ => false);
        return findings.Count == 0 ? plan : plan with { Diagnostics = [.. plan.Diagnostics, .. findings], IsComplete = false };
    }

    private static void Look(
        PlanValue value, string subject, string path, ForeignEndpoint matcher, string home, List<Diagnostic> findings, Func<string, bool> isRefused)
    {
        switch (value.Bare)
        {
            case PlanText text when matcher.Find(text.Text) is var (domain, owner) && !isRefused(path):
                findings.Add(CloudDiagnostics.ForeignEndpoint($"{subject} {path}", domain, owner, home));
                break;
            case PlanMap map:
                foreach (var (key, entry) in map.Entries)
                {
                    Look(entry, subject, path.Length == 0 ? key : $"{path}.{key}", matcher, home, findings, isRefused);
                }

                break;
            case PlanList list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Look(list.Items[i], subject, $"{path}[{i}]", matcher, home, findings, isRefused);
                }

                break;
        }
    }
}
