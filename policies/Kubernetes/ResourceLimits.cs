using Bleu.Infra.Policies.Kubernetes.Objects;
using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-011: containers say what they need and what they may take.</summary>
public sealed class ResourceLimits() : PodRule(new("K8S-011", Severity.Medium, "Containers say what they need and what they may take")
{
    Rationale = "A container without limits can starve the others of its node, and one without requests is placed by chance.",
    Remediation = "Set resources.requests and resources.limits for cpu and memory, within what the stack allows.",
    Clauses = ["17.4"],
    Parallels = ["Azure Policy e345eecc", "CKV_K8S_10", "CKV_K8S_11", "CKV_K8S_12", "CKV_K8S_13"],
    Parameters = [KubernetesParameters.MaximumCores, KubernetesParameters.MaximumMemory],
})
{
    private const double Gibi = 1073741824;
    private static readonly string[] Groups = ["requests", "limits"];

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        var cores = judgement.Context.Parameters.Number(KubernetesParameters.MaximumCores);
        var memory = judgement.Context.Parameters.Number(KubernetesParameters.MaximumMemory);
        foreach (var container in pod.Containers.Where(c => c.Kind != ContainerKind.Ephemeral))
        {
            foreach (var group in Groups)
            {
                Judge(judgement, container, group, "cpu", cores, $"{cores}");
                Judge(judgement, container, group, "memory", memory * Gibi, $"{memory}Gi");
            }
        }
    }

    private static void Judge(Judgement judgement, ContainerView container, string group, string resource, double most, string shown)
    {
        var value = container.At("resources", group, resource);
        var path = $"{container.Path}.resources.{group}.{resource}";
        var amount = Quantity.Read(value);
        Check(judgement, path, value, amount is > 0, "be a quantity above 0");
        if (amount is > 0 && group == "limits" && most > 0)
        {
            Check(judgement, path, value, amount <= most, $"be at most {shown}");
        }
    }
}
