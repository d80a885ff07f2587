namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>Workloads on Kubernetes: Pod Security, images' rights, networks.</summary>
internal static class KubernetesRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All => [];
}
