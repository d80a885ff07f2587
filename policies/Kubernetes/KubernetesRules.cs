
namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>Workloads on Kubernetes: Pod Security, rights, networks.</summary>
internal static class KubernetesRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new HostNamespaces(),
        new PrivilegedContainers(),
        new Capabilities(),
        new PrivilegeEscalation(),
        new RunAsNonRoot(),
        new SeccompProfile(),
        new VolumeTypes(),
        new HostPorts(),
        new KernelSettings(),
        new ReadOnlyRoot(),
        new ResourceLimits(),
        new Availability(),
        new ServiceAccountToken(),
        new NetworkIsolation(),
        new ClusterRights(),
        new NamespaceGuards(),
        new Exposure(),
    ];
}
