using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class HostPortsTests : RuleTests<HostPorts>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Containers, "ports", """[{"containerPort":80,"hostPort":80}]""", "ports[0].hostPort", "is 80; it must be 0, or be left out"),
        .. PodPlace.Each(PodPlace.Containers, "livenessProbe.httpGet.host", "other.example", "is 'other.example'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "readinessProbe.tcpSocket.host", "other.example", "is 'other.example'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "startupProbe.httpGet.host", "other.example", "is 'other.example'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "lifecycle.postStart.httpGet.host", "other.example", "is 'other.example'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "lifecycle.preStop.tcpSocket.host", "other.example", "is 'other.example'; it must be left out"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].ports[0].hostPort", PlanValue.NotKnown)];
}
