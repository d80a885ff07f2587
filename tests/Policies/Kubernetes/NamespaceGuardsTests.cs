using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class NamespaceGuardsTests : RuleTests<NamespaceGuards>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("kubernetes:core/v1:Namespace", "metadata.labels", """{"pod-security.kubernetes.io/enforce":"baseline","pod-security.kubernetes.io/enforce-version":"v1.34"}""", "metadata.labels.pod-security.kubernetes.io/enforce is 'baseline'; it must be 'restricted'"),
        Broken.By("kubernetes:core/v1:Namespace", "metadata.labels", """{"pod-security.kubernetes.io/enforce":"privileged","pod-security.kubernetes.io/enforce-version":"v1.34"}""", "metadata.labels.pod-security.kubernetes.io/enforce is 'privileged'; it must be 'restricted'"),
        Broken.By("kubernetes:core/v1:Namespace", "metadata.labels", null, "metadata.labels.pod-security.kubernetes.io/enforce is absent; it must be 'restricted'"),
        Broken.By("kubernetes:core/v1:Namespace", "metadata.labels", """{"pod-security.kubernetes.io/enforce":"restricted","pod-security.kubernetes.io/enforce-version":"latest"}""", "metadata.labels.pod-security.kubernetes.io/enforce-version is 'latest'; it must be a version such as 'v1.34'"),
        Broken.By("kubernetes:core/v1:Namespace", "metadata.labels", """{"pod-security.kubernetes.io/enforce":"restricted"}""", "metadata.labels.pod-security.kubernetes.io/enforce-version is absent; it must be a version such as 'v1.34'"),
        new("has no ResourceQuota in the stack", Edit.Remove("kubernetes:core/v1:ResourceQuota")),
        new("has no LimitRange in the stack", Edit.Remove("kubernetes:core/v1:LimitRange")),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:core/v1:Namespace", "metadata.labels", PlanValue.NotKnown)];
}
