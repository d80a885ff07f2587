using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class SeccompProfileTests : RuleTests<SeccompProfile>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "securityContext.seccompProfile.type", "Unconfined", "is 'Unconfined'; it must be 'RuntimeDefault' or 'Localhost'"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.seccompProfile.type", "Unconfined", "is 'Unconfined'; it must be 'RuntimeDefault' or 'Localhost', on the pod or on the container"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.seccompProfile", null, "containers[0].securityContext.seccompProfile.type", "is absent; it must be 'RuntimeDefault' or 'Localhost', on the pod or on the container"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.securityContext.seccompProfile.type", PlanValue.NotKnown)];

    [Fact]
    public void WindowsPod_IsNotItsAffair()
    {
        var stack = Judge.Edited([.. Breaks[0].Edits, Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.os.name", "windows")]);
        Assert.DoesNotContain(Judge.By("K8S-006", stack), f => f.Outcome == Outcome.Fail);
    }

    [Fact]
    public void Remedy_OfEveryBreak_MendsIt() => PodRemedies.AssertMended(new SeccompProfile(), Breaks);
}
