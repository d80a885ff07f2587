using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Components.Tests;

/// <summary>Plans of single components in Bleu.</summary>
internal static class Plans
{
    public const string Subscription = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";
    public const string Tenant = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21";
    public const string Workspace = $"/subscriptions/{Subscription}/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/log";

    public static CloudProfile Bleu { get; } = new CloudCatalog().Get("bleu");

    public static Region Region => Bleu.Region("bleufrancecentral");

    /// <summary>Plans a component below a provider of Bleu.</summary>
    public static Task<StackPlan> OfAsync(Action<ComponentResourceOptions> declare) => new InProcessPlanHost(() =>
    {
        var provider = CloudProvider.Create("cloud", Bleu, Region, Tenant, Subscription);
        declare(new ComponentResourceOptions { Providers = { provider } });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
    }).PlanAsync(
        new PlanRequest
        {
            Project = "test",
            Stack = "test",
            Cloud = new("bleu", key => Bleu.Find(ProfileKeys.SuffixPrefix + key).Value),
        },
        cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Plans a component that must be whole.</summary>
    public static async Task<StackPlan> WholeAsync(Action<ComponentResourceOptions> declare)
    {
        var plan = await OfAsync(declare);
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }

    /// <summary>What ends the program of a component that must fail.</summary>
    public static async Task<string> FailureAsync(Action<ComponentResourceOptions> declare)
    {
        var plan = await OfAsync(declare);
        Assert.False(plan.IsComplete);
        return Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").ToString();
    }

    public static PlannedResource One(this StackPlan plan, string type) => Assert.Single(plan.Resources, r => r.Type == "azure-native:" + type);

    /// <summary>The resources of the component as reviewed, apart from the stack and the provider.</summary>
    public static string Json(StackPlan plan) => PlanJson.Document(plan with { Elapsed = TimeSpan.Zero });
}
