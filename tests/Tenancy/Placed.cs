using System.Collections.Concurrent;
using Bleu.Infra.Cli.Tenancy;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Parameters;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Stacks;
using Bleu.Infra.Stacks.Tests;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>The teams of the committed software vendor, planned once for each kind of cluster.</summary>
internal static class Placed
{
    public const string Stack = "client-editeur-nuage";
    private static readonly ConcurrentDictionary<string, Lazy<Task<StackPlan>>> Plans = new(StringComparer.Ordinal);

    public static ClusterCatalog Clusters { get; } = new(CommittedStacks.Clouds, CommittedStacks.CloudOf(Stack));

    public static ClientSettings Settings { get; } = (ClientSettings)CommittedStacks.Folder.Check(Stack).Settings!;

    public static TheoryData<string> Profiles => [.. Clusters.Names];

    public static async Task<StackPlan> PlanAsync(string profile)
    {
        var plan = await Plans.GetOrAdd(profile, p => new(() =>
            new InProcessPlanHost(() => ClientTenancy.BuildAsync(p)).PlanAsync(CommittedStacks.Request(Stack), null, CancellationToken.None))).Value;
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }

    public static async Task<IReadOnlyList<TenancyManifest>> ManifestsAsync(string profile) => TenancyManifest.Of(await PlanAsync(profile));

    /// <summary>The plan under the judgement of policies, with the registry of the placement as the client's own.</summary>
    public static PolicyStack Judged(StackPlan plan, string profile)
    {
        var cloud = CommittedStacks.CloudOf(Stack);
        var registry = Configuration.Tenancy.TenancyPlacement.Of(Settings, cloud, Clusters, profile).Registry ?? "";
        var own = PlanValue.List([new PlanText(registry.Split('/')[0])]);
        var context = new PolicyContext
        {
            Cloud = cloud,
            Clouds = CommittedStacks.Clouds,
            Region = cloud.Region(Settings.Region),
            Parameters = new ParameterValues([new(CommonParameters.AllowedRegistries.Name, own)]),
            Today = FixedClock.Reviewed.GetUtcNow() is var now ? DateOnly.FromDateTime(now.UtcDateTime) : default,
        };
        return new(plan.Stack, new(plan.Resources.Where(r => r.Custom && r.Type.StartsWith("kubernetes:", StringComparison.Ordinal)).Select(Resource)), context);
    }

    public static PolicyResource Resource(PlannedResource resource) =>
        new() { Type = resource.Type, Name = resource.Name, Urn = resource.Urn, Id = resource.Id, Inputs = resource.Inputs, Outputs = resource.Outputs, Parent = resource.Parent ?? "" };
}
