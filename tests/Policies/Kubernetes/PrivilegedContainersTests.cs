using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class PrivilegedContainersTests : RuleTests<PrivilegedContainers>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Containers, "securityContext.privileged", true, "is true; it must be false, or be left out"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.privileged", 1, "is 1; it must be false, or be left out"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].securityContext.privileged", PlanValue.NotKnown)];
}
