using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class PrivilegeEscalationTests : RuleTests<PrivilegeEscalation>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Containers, "securityContext.allowPrivilegeEscalation", null, "is absent; it must be false"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.allowPrivilegeEscalation", true, "is true; it must be false"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation", PlanValue.NotKnown)];

    [Fact]
    public void WindowsPod_IsNotItsAffair()
    {
        var stack = Judge.Edited([.. Breaks[0].Edits, Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.os.name", "windows")]);
        Assert.DoesNotContain(Judge.By("K8S-004", stack), f => f.Outcome == Outcome.Fail);
    }

    [Fact]
    public void Remedy_OfEveryBreak_MendsIt() => PodRemedies.AssertMended(new PrivilegeEscalation(), Breaks);
}
