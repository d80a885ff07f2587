using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;

namespace LandingZone.Tests;

/// <summary>The stack <c>dev</c>, planned without a cloud.</summary>
internal static class DevStack
{
    private const string Project = "${PROJECT}";

    /// <summary>The cloud of the stack.</summary>
    public static CloudProfile Cloud { get; } = new CloudCatalog().Get(Values()[$"{Project}:cloud"]);

    /// <summary>The region of the stack.</summary>
    public static Region Region { get; } = Cloud.Region(Values()[$"{Project}:region"]);

    /// <summary>Plans the stack.</summary>
    public static Task<StackPlan> PlanAsync() => new InProcessPlanHost(() => Task.FromResult(ClientZone.Build())).PlanAsync(
        new PlanRequest
        {
            Project = Project,
            Stack = "dev",
            Cloud = new(Cloud.Name, key => Cloud.Find(ProfileKeys.SuffixPrefix + key).Value),

            // The secret is not in the file before somebody sets it; a plan needs no true one.
            Config = new Dictionary<string, string>(Values()) { [$"{Project}:alertEmail"] = StackFile.SecretPlaceholder },
            SecretKeys = new HashSet<string> { $"{Project}:alertEmail" },
        },
        cancellationToken: TestContext.Current.CancellationToken);

    private static IReadOnlyDictionary<string, string> Values()
    {
        var file = StackFile.Read("dev", "Pulumi.dev.yaml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pulumi.dev.yaml")));
        Assert.Empty(file.Findings);
        return file.ToEngine().Values;
    }
}
