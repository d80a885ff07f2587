using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>
/// What the Pod Security Standards allow, as of one version of Kubernetes. Later versions allow more to pods with user
/// namespaces of their own; a pod that passes here passes there.
/// </summary>
public static class PodSecurity
{
    /// <summary>The version whose standards the rules hold.</summary>
    public const string Version = "v1.34";

    /// <summary>The capabilities that may be added.</summary>
    public static ImmutableArray<string> AddableCapabilities { get; } = ["NET_BIND_SERVICE"];

    /// <summary>The types of seccomp and AppArmor profiles.</summary>
    public static ImmutableArray<string> Profiles { get; } = ["RuntimeDefault", "Localhost"];

    /// <summary>The types of volumes.</summary>
    public static ImmutableArray<string> Volumes { get; } =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    /// <summary>The types of volumes that are not allowed; a volume has exactly one type beside its name.</summary>
    public static ImmutableArray<string> RefusedVolumes { get; } =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs",
        "hostPath", "iscsi", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte", "rbd", "scaleIO", "storageos", "vsphereVolume",
    ];

    /// <summary>The sysctls that concern the pod alone.</summary>
    public static ImmutableArray<string> Sysctls { get; } =
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports", "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.ping_group_range", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem", "net.ipv4.tcp_syncookies", "net.ipv4.tcp_wmem",
    ];

    /// <summary>The SELinux types.</summary>
    public static ImmutableArray<string> SeLinuxTypes { get; } = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];
}
