namespace Bleu.Infra.Workloads;

/// <summary>What a <see cref="KubernetesCluster"/> takes where nothing is said, and what it never gives up.</summary>
public static class KubernetesClusterDefaults
{
    /// <summary>The addresses of pods: from the block that RFC 6598 shares, which no plan of addresses hands out.</summary>
    public const string PodRange = "100.64.0.0/16";

    /// <summary>The addresses of services, from the same block.</summary>
    public const string ServiceRange = "100.65.0.0/20";

    /// <summary>The prefix of the block of pods that every node takes, in bits; Azure fixes it.</summary>
    public const int NodePodPrefix = 24;

    /// <summary>The least size of the subnet of the API server, as a prefix length in bits.</summary>
    public const int ApiServerPrefix = 28;

    /// <summary>What the subnet of the API server is delegated to.</summary>
    public const string ApiServerDelegation = "Microsoft.ContainerService/managedClusters";

    /// <summary>The fewest nodes of the first pool of the system, so that an upgrade never takes the system's own services down.</summary>
    public const int SystemNodes = 3;

    /// <summary>The most nodes of a pool, as far as Azure goes.</summary>
    public const int MaxNodes = 1000;

    /// <summary>The most pods of a node: what Kubernetes itself is tested with.</summary>
    public const int MaxPods = 110;

    /// <summary>How many nodes an upgrade adds at a time, in percent of a pool.</summary>
    public const int SurgePercent = 33;

    /// <summary>The size of a node's disk, in GiB.</summary>
    public const int DiskGib = 128;

    /// <summary>How often images that nothing uses are removed from nodes, in hours.</summary>
    public const int ImageCleanerHours = 48;

    /// <summary>How often secrets of vaults are read anew.</summary>
    public const string SecretRotation = "2m";

    /// <summary>The shortest window of maintenance that Azure takes, in hours.</summary>
    public const int MinMaintenanceHours = 4;

    /// <summary>The longest window of maintenance that Azure takes, in hours.</summary>
    public const int MaxMaintenanceHours = 24;

    /// <summary>Where the images that nodes start from lie in the registry; Azure fixes it.</summary>
    public const string BootstrapRepository = "aks-managed-repository/*";

    /// <summary>The logs that are kept: who changed what, who was let in, and what the control plane did.</summary>
    internal static string[] Logs { get; } =
        ["kube-audit-admin", "guard", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "cluster-autoscaler", "cloud-controller-manager", "csi-azuredisk-controller", "csi-azurefile-controller", "csi-snapshot-controller"];
}
