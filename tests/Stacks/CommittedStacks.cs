using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>The stacks of this repository and their plans.</summary>
internal static class CommittedStacks
{
    public const string Project = "bleu-infra";

    public static CloudCatalog Clouds { get; } = new(RepositoryPaths.Root);

    public static StackFolder Folder { get; } = new(RepositoryPaths.Root, Project, Clouds);

    public static string Program { get; } = RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.Stacks", "debug", "Bleu.Infra.Stacks.dll");

    public static CloudProfile CloudOf(string stack) => Clouds.Get(Folder.Check(stack).Settings?.Cloud ?? "");

    private static readonly StackPlanner Shared = Planner(new InProcessPlanHost(StackProgram.BuildAsync));

    /// <summary>The plan of a stack, made once for all tests: a plan does not change, and that it is the same twice is a test of its own.</summary>
    public static Task<StackPlan> PlanAsync(string stack) => Shared.PlanAsync(stack, cancellationToken: CancellationToken.None);

    /// <summary>Plans by a host; a region that several stacks name is planned once for all of them.</summary>
    public static StackPlanner Planner(IPlanHost host) => new(host, Folder.Names.ToDictionary(n => n, n => (Func<PlanRequest>)(() => Request(n))));

    public static PlanRequest Request(string stack)
    {
        var (values, secrets) = Folder.File(stack).ToEngine();
        var cloud = CloudOf(stack);
        return new()
        {
            Project = Project,
            Stack = stack,
            RootDirectory = RepositoryPaths.Root,
            Config = values,
            SecretKeys = secrets,
            Cloud = new(cloud.Name, key => cloud.Find(ProfileKeys.SuffixPrefix + key).Value),
        };
    }

    /// <summary>The plan as the command prints it, apart from the time it took.</summary>
    public static string Json(StackPlan plan) => PlanJson.Document(plan with { Elapsed = TimeSpan.Zero });
}
