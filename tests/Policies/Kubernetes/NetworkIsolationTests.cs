using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class NetworkIsolationTests : RuleTests<NetworkIsolation>
{
    private protected override Broken[] Breaks =>
    [
        new("has no network policy that selects every pod and denies ingress", Edit.Remove("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny")),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny", "spec.podSelector.matchLabels", """{"app":"web"}""", "has no network policy that selects every pod and denies ingress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny", "spec.policyTypes", new[] { "Ingress" }, "has no network policy that selects every pod and denies egress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny", "spec.policyTypes", new[] { "Egress" }, "has no network policy that selects every pod and denies ingress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny", "spec.egress", """[{}]""", "has no network policy that selects every pod and denies egress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#dns", "spec.egress", """[{}]""", "has the network policy 'dns', which allows every egress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#dns", "spec.ingress", """[{"from":[]}]""", "has the network policy 'dns', which allows every ingress"),
        Broken.By("kubernetes:networking.k8s.io/v1:NetworkPolicy#deny", "metadata.namespace", "elsewhere", "has no network policy that selects every pod and denies egress"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:core/v1:Namespace", "metadata.name", PlanValue.NotKnown)];
}
