using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class RunAsNonRootTests : RuleTests<RunAsNonRoot>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "securityContext.runAsNonRoot", null, "containers[0].securityContext.runAsNonRoot", "is absent; it must be true, on the pod or on the container"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.runAsNonRoot", false, "is false; it must be true"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.runAsNonRoot", false, "is false; it must be true, on the pod or on the container"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.runAsUser", 0, "is 0; it must not be 0"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.runAsUser", 0, "is 0; it must not be 0"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.securityContext.runAsNonRoot", PlanValue.NotKnown)];

    [Fact]
    public void EveryContainerByItself_IsEnough()
    {
        var stack = Judge.Edited(
        [
            Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.securityContext.runAsNonRoot", null),
            Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].securityContext.runAsNonRoot", true),
            Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.initContainers[0].securityContext.runAsNonRoot", true),
        ]);
        Assert.DoesNotContain(Judge.By("K8S-005", stack), f => f.Outcome == Outcome.Fail);
    }
}
