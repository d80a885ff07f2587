using Bleu.Infra.Planner.Hosting;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Chooses how programs are run: with the official SDK as a process of its own, over gRPC.</summary>
internal static class PlanHosts
{
    /// <summary>The host of the project's stacks.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="programOutput">Takes what the program writes.</param>
    public static IPlanHost Create(string root, TextWriter? programOutput)
    {
        _ = root;
        return new GrpcPlanHost("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bleu.Infra.Stacks.dll")], programOutput);
    }
}
