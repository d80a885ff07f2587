using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class HostNamespacesTests : RuleTests<HostNamespaces>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "hostNetwork", true, "is true; it must be false, or be left out"),
        .. PodPlace.Each(PodPlace.Pods, "hostPID", true, "is true; it must be false, or be left out"),
        .. PodPlace.Each(PodPlace.Pods, "hostIPC", true, "is true; it must be false, or be left out"),
        .. PodPlace.Each(PodPlace.Pods, "hostNetwork", "yes", "is 'yes'; it must be false, or be left out"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.hostPID", PlanValue.NotKnown)];
}
