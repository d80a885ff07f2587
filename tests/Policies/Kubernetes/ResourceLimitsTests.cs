using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class ResourceLimitsTests : RuleTests<ResourceLimits>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each([.. PodPlace.Containers.Where(p => !p.Path.Contains("ephemeral", StringComparison.Ordinal))], "resources.requests.cpu", null, "is absent; it must be a quantity above 0"),
        .. PodPlace.Each([.. PodPlace.Containers.Where(p => !p.Path.Contains("ephemeral", StringComparison.Ordinal))], "resources.requests.memory", null, "is absent; it must be a quantity above 0"),
        .. PodPlace.Each([.. PodPlace.Containers.Where(p => !p.Path.Contains("ephemeral", StringComparison.Ordinal))], "resources.limits.cpu", null, "is absent; it must be a quantity above 0"),
        .. PodPlace.Each([.. PodPlace.Containers.Where(p => !p.Path.Contains("ephemeral", StringComparison.Ordinal))], "resources.limits.memory", null, "is absent; it must be a quantity above 0"),
        .. PodPlace.Each([.. PodPlace.Containers.Where(p => !p.Path.Contains("ephemeral", StringComparison.Ordinal))], "resources.limits.cpu", "much", "is 'much'; it must be a quantity above 0"),
        new("spec.template.spec.containers[0].resources.limits.cpu is '9'; it must be at most 8", Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].resources.limits.cpu", "9"), Edit.Know(c => c with { Parameters = new([new("maximumCores", new PlanNumber(8))]) })),
        new("spec.template.spec.containers[0].resources.limits.memory is '5Gi'; it must be at most 4Gi", Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].resources.limits.memory", "5Gi"), Edit.Know(c => c with { Parameters = new([new("maximumMemory", new PlanNumber(4))]) })),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].resources.limits.cpu", PlanValue.NotKnown)];

    [Theory]
    [InlineData("500m", 0.5)]
    [InlineData("2", 2d)]
    [InlineData("1.5Gi", 1610612736d)]
    [InlineData("1e3", 1000d)]
    [InlineData("128Mi", 134217728d)]
    [InlineData("2k", 2000d)]
    [InlineData("", null)]
    [InlineData("Gi", null)]
    [InlineData("1 Gi x", null)]
    [InlineData("NaN", null)]
    public void Quantity_IsReadAsKubernetesDoes(string text, double? amount) =>
        Assert.Equal(amount, Bleu.Infra.Policies.Kubernetes.Objects.Quantity.Read(text));
}
