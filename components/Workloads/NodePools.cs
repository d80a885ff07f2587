using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>
/// The pools of a cluster. The first one is born with it; the others are resources of their own, so that one can be changed or replaced
/// without the rest.
/// </summary>
internal static class NodePools
{
    private const string SystemTaint = "CriticalAddonsOnly=true:NoSchedule";

    /// <summary>The pool with which a cluster is born.</summary>
    public static Inputs.ManagedClusterAgentPoolProfileArgs Inline(KubernetesClusterArgs args, NodePoolArgs pool) => new()
    {
        Name = pool.Name,
        Mode = Mode(pool),
        VmSize = pool.Size,
        Count = pool.MinCount,
        MinCount = pool.MinCount,
        MaxCount = pool.MaxCount,
        EnableAutoScaling = true,
        MaxPods = pool.MaxPods,
        OsType = OSType.Linux,
        OsSKU = OSSKU.AzureLinux,
        OsDiskType = OSDiskType.Managed,
        OsDiskSizeGB = KubernetesClusterDefaults.DiskGib,
        Type = AgentPoolType.VirtualMachineScaleSets,
        OrchestratorVersion = args.KubernetesVersion,
        VnetSubnetID = args.NodeSubnetId,
        AvailabilityZones = [.. args.Zones],
        EnableEncryptionAtHost = true,
        EnableFIPS = pool.Fips,
        EnableNodePublicIP = false,
        NodeLabels = Labels(pool),
        NodeTaints = Taints(pool),
        SecurityProfile = Security(args),
        UpgradeSettings = Surge(),
        Tags = args.Tags,
    };

    /// <summary>A pool beside the first.</summary>
    public static AgentPool Declare(string name, KubernetesClusterArgs args, NodePoolArgs pool, ManagedCluster cluster, CustomResourceOptions options) => new(
        name,
        new AgentPoolArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            ResourceName = cluster.Name,
            AgentPoolName = pool.Name,
            Mode = Mode(pool),
            VmSize = pool.Size,
            Count = pool.MinCount,
            MinCount = pool.MinCount,
            MaxCount = pool.MaxCount,
            EnableAutoScaling = true,
            MaxPods = pool.MaxPods,
            OsType = OSType.Linux,
            OsSKU = OSSKU.AzureLinux,
            OsDiskType = OSDiskType.Managed,
            OsDiskSizeGB = KubernetesClusterDefaults.DiskGib,
            Type = AgentPoolType.VirtualMachineScaleSets,
            OrchestratorVersion = args.KubernetesVersion,
            VnetSubnetID = args.NodeSubnetId,
            AvailabilityZones = [.. args.Zones],
            EnableEncryptionAtHost = true,
            EnableFIPS = pool.Fips,
            EnableNodePublicIP = false,
            NodeLabels = Labels(pool),
            NodeTaints = Taints(pool),
            SecurityProfile = Security(args),
            UpgradeSettings = Surge(),
            Tags = args.Tags,
        },
        CustomResourceOptions.Merge(options, new CustomResourceOptions { IgnoreChanges = ClusterUpgrades.Own(args, "orchestratorVersion", "count") }));

    private static AgentPoolMode Mode(NodePoolArgs pool) => pool.IsSystem ? AgentPoolMode.System : AgentPoolMode.User;

    private static InputMap<string> Labels(NodePoolArgs pool)
    {
        var labels = new InputMap<string>();
        foreach (var (name, value) in pool.Labels)
        {
            labels.Add(name, value);
        }

        return labels;
    }

    private static InputList<string> Taints(NodePoolArgs pool) => [.. pool.Taints.Union(pool.IsSystem ? [SystemTaint] : [])];

    // A confidential machine measures its start by itself; Azure takes the two settings of trusted launch from no such pool.
    private static Inputs.AgentPoolSecurityProfileArgs Security(KubernetesClusterArgs args) => args.IsConfidential
        ? new() { SshAccess = AgentPoolSSHAccess.Disabled }
        : new() { SshAccess = AgentPoolSSHAccess.Disabled, EnableSecureBoot = true, EnableVTPM = true };

    private static Inputs.AgentPoolUpgradeSettingsArgs Surge() => new()
    {
        MaxSurge = $"{KubernetesClusterDefaults.SurgePercent}%",
        DrainTimeoutInMinutes = 30,
        UndrainableNodeBehavior = UndrainableNodeBehavior.Cordon,
    };
}
