using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class ServiceAccountTokenTests : RuleTests<ServiceAccountToken>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "automountServiceAccountToken", null, "is absent; it must be false, or true beside a service account of its own"),
        .. PodPlace.Each(PodPlace.Pods, "automountServiceAccountToken", true, "serviceAccountName", "is absent; it must name a service account of its own"),
        new("spec.serviceAccountName is 'default'; it must name a service account of its own", Edit.Set("kubernetes:core/v1:Pod", "spec.automountServiceAccountToken", true), Edit.Set("kubernetes:core/v1:Pod", "spec.serviceAccountName", "default")),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.automountServiceAccountToken", PlanValue.NotKnown)];

    [Fact]
    public void Remedy_OfAnAbsentSetting_IsNoToken() =>
        PodRemedies.AssertMended(new ServiceAccountToken(), Breaks.Where(b => b.Says.Contains("is absent; it must be false", StringComparison.Ordinal)));
}
