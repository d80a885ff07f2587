using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-001: pods stay out of the namespaces of their node.</summary>
public sealed class HostNamespaces() : PodRule(new("K8S-001", Severity.Critical, "Pods stay out of the network, process and IPC namespaces of their node")
{
    Rationale = "A pod in a namespace of its node sees the traffic, processes or memory of every other pod there.",
    Remediation = "Remove hostNetwork, hostPID and hostIPC.",
    Clauses = ["9.7.a", "13.2.a"],
    Parallels = ["Azure Policy 47a1ee2f", "CKV_K8S_17", "CKV_K8S_18", "CKV_K8S_19"],
})
{
    private static readonly string[] Namespaces = ["hostNetwork", "hostPID", "hostIPC"];

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var key in Namespaces)
        {
            var value = pod.At(key);
            Check(judgement, $"{pod.Path}.{key}", value, KubeValues.IsFalseOrAbsent(value), "be false, or be left out");
        }
    }
}
