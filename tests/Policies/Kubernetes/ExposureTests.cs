using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class ExposureTests : RuleTests<Exposure>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("kubernetes:core/v1:Service", "spec.type", "NodePort", "spec.type is 'NodePort'; it must not be 'NodePort'"),
        Broken.By("kubernetes:core/v1:Service", "spec.externalIPs", new[] { "192.0.2.1" }, "spec.externalIPs is a list of one item; it must be left out"),
        Broken.By("kubernetes:core/v1:Service", "metadata.annotations", null, "metadata.annotations.service.beta.kubernetes.io/azure-load-balancer-internal is absent; it must be 'true'"),
        Broken.By("kubernetes:core/v1:Service", "metadata.annotations", """{"service.beta.kubernetes.io/azure-load-balancer-internal":"false"}""", "metadata.annotations.service.beta.kubernetes.io/azure-load-balancer-internal is 'false'; it must be 'true'"),
        Broken.By("kubernetes:networking.k8s.io/v1:Ingress", "spec.tls", null, "spec.tls is absent; it must be set"),
        Broken.By("kubernetes:networking.k8s.io/v1:Ingress", "spec.rules[0].host", "*.example", "spec.rules[0].host is '*.example'; it must be a host without a wildcard"),
        Broken.By("kubernetes:networking.k8s.io/v1:Ingress", "spec.rules[0].host", null, "spec.rules[0].host is absent; it must be a host without a wildcard"),
        Broken.By("kubernetes:networking.k8s.io/v1:Ingress", "spec.defaultBackend", """{"service":{"name":"web"}}""", "spec.defaultBackend is an object; it must be left out: it takes every host"),
        Broken.By("kubernetes:gateway.networking.k8s.io/v1:HTTPRoute", "spec.hostnames", null, "spec.hostnames is absent; it must be set"),
        Broken.By("kubernetes:gateway.networking.k8s.io/v1:HTTPRoute", "spec.hostnames", new[] { "*.example" }, "spec.hostnames[0] is '*.example'; it must be a host without a wildcard"),
        Broken.By("kubernetes:gateway.networking.k8s.io/v1:Gateway", "spec.listeners[0].protocol", "HTTP", "spec.listeners[0].protocol is 'HTTP'; it must be 'HTTPS' or 'TLS'"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:core/v1:Service", "spec.type", PlanValue.NotKnown)];
}
