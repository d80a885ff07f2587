using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Output;

/// <summary>A whole plan for people: whose it is, its tree, and what was counted.</summary>
internal static class PlanPage
{
    /// <summary>Writes a plan.</summary>
    /// <param name="text">Takes the lines.</param>
    /// <param name="project">The project, which knows the plan's cloud.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ink">Colours the lines.</param>
    /// <param name="withInputs">Whether inputs are shown below each resource.</param>
    public static void Write(TextWriter text, Project project, StackPlan plan, Ink ink, bool withInputs)
    {
        var cloud = plan.Cloud is { } name ? project.Clouds.Find(name) : null;
        var host = cloud?.Find(Clouds.ProfileKeys.ResourceManager).Value;
        text.WriteLine($"{ink.Strong(plan.Stack)}  {cloud?.DisplayName}  {host}");
        text.WriteLine();
        new PlanTree(text, ink, withInputs).Write(plan);
        var custom = plan.Resources.Count(r => r.Custom);
        text.WriteLine(
            $"{ink.Good("whole plan")}: {plan.Resources.Length} resources, {custom} of them in the cloud; "
            + $"no text points at another cloud; {plan.Elapsed.TotalMilliseconds:F0} ms");
        if (plan.Check is { } check)
        {
            text.WriteLine(check);
        }

        text.WriteLine();
    }
}
