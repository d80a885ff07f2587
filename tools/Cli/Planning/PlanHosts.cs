using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Stacks;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Chooses how programs are run: with the embedded SDK inside this process.</summary>
internal static class PlanHosts
{
    /// <summary>The host of the project's stacks.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="programOutput">Takes what a program in a process of its own writes; not needed here.</param>
    public static IPlanHost Create(string root, TextWriter? programOutput)
    {
        _ = (root, programOutput);
        return new InProcessPlanHost(StackProgram.BuildAsync);
    }
}
