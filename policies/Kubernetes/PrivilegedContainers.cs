using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-002: no container is privileged.</summary>
public sealed class PrivilegedContainers() : PodRule(new("K8S-002", Severity.Critical, "No container is privileged")
{
    Rationale = "A privileged container is root on its node, and with the node it has everything that runs there.",
    Remediation = "Remove securityContext.privileged; give the container the one capability that it needs.",
    Clauses = ["9.7.a"],
    Parallels = ["Azure Policy 95edb821", "CKV_K8S_16"],
})
{
    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var container in pod.Containers)
        {
            var value = container.At("securityContext", "privileged");
            Check(judgement, $"{container.Path}.securityContext.privileged", value, KubeValues.IsFalseOrAbsent(value), "be false, or be left out");
        }
    }
}
