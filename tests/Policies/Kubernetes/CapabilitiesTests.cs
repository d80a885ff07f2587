using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class CapabilitiesTests : RuleTests<Capabilities>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Containers, "securityContext.capabilities.drop", null, "is absent; it must hold 'ALL'"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.capabilities.drop", new[] { "NET_RAW" }, "is a list of one item; it must hold 'ALL'"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.capabilities.add", new[] { "NET_BIND_SERVICE", "SYS_ADMIN" }, "securityContext.capabilities.add[1]", "is 'SYS_ADMIN'; it must be 'NET_BIND_SERVICE'"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].securityContext.capabilities.drop", PlanValue.NotKnown)];

    [Fact]
    public void WindowsPod_IsNotItsAffair()
    {
        var stack = Judge.Edited([.. Breaks[0].Edits, Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.os.name", "windows")]);
        Assert.DoesNotContain(Judge.By("K8S-003", stack), f => f.Outcome == Outcome.Fail);
    }

    [Fact]
    public void Remedy_OfEveryBreak_MendsIt() => PodRemedies.AssertMended(new Capabilities(), Breaks);
}
