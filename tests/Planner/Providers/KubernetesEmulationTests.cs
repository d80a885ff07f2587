using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Bleu.Infra.Planner.Tests.Providers;

public sealed class KubernetesEmulationTests
{
    [Fact]
    public async Task Namespace_WithoutName_IsNamedAndHasNoNamespace()
    {
        var plan = await PlanAsync(options => _ = new Namespace("apps", null, options));

        Assert.Matches("^apps-[0-9a-f]{8}$", plan.Find("apps").Id ?? "");
        Assert.Null(plan.Find("apps").Outputs.Find("metadata", "namespace"));
    }

    [Fact]
    public async Task ConfigMap_WithoutNamespace_LiesInDefault()
    {
        var plan = await PlanAsync(options =>
            _ = new ConfigMap("settings", new() { Metadata = new ObjectMetaArgs { Name = "settings" } }, options));

        Assert.Equal("default/settings", plan.Find("settings").Id);
    }

    private static Task<Bleu.Infra.Planner.Model.StackPlan> PlanAsync(Action<CustomResourceOptions> program) =>
        Plans.OfAsync(() => program(new() { Provider = new Pulumi.Kubernetes.Provider("cluster", new()) }));
}
