using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Tests;

/// <summary>Plans of small programs.</summary>
internal static class Plans
{
    public const string Subscription = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";
    public const string Tenant = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21";
    public const string Secret = "not-to-be-shown";

    public static PlanRequest Request { get; } = new()
    {
        Project = "sample",
        Stack = "test",
        RootDirectory = RepositoryPaths.Root,
        Config = new Dictionary<string, string>
        {
            ["sample:subscriptionId"] = Subscription,
            ["sample:tenantId"] = Tenant,
            ["sample:owner"] = Secret,
        },
        SecretKeys = new HashSet<string> { "sample:owner" },
        Cloud = new("example", key => key == "keyVault" ? "vault.example" : null),
    };

    public static Task<StackPlan> OfAsync(Action program) => OfAsync(program, Request);

    public static Task<StackPlan> OfAsync(Action program, PlanRequest request) => OfAsync(
        () =>
        {
            program();
            return new Dictionary<string, object?>();
        },
        request);

    public static Task<StackPlan> OfAsync(Func<IDictionary<string, object?>> program, PlanRequest request) =>
        new InProcessPlanHost(() => Task.FromResult(program())).PlanAsync(request, cancellationToken: TestContext.Current.CancellationToken);

    public static PlannedResource Find(this StackPlan plan, string name) => Assert.Single(plan.Resources, r => r.Name == name);

    /// <summary>The plan as the command prints it, apart from the time it took.</summary>
    public static string Json(StackPlan plan) => PlanJson.Document(plan with { Elapsed = TimeSpan.Zero });
}
