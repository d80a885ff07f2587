using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Data;
using Bleu.Infra.Observability;
using Bleu.Infra.Tiers;
using Bleu.Infra.Workloads;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The Kubernetes cluster of a client, where its spoke is.</summary>
internal sealed class ClientCluster
{
    private readonly CloudProfile _cloud;
    private readonly ClientRegion _region;

    /// <summary>Declares it.</summary>
    /// <param name="configuration">The stack's configuration.</param>
    /// <param name="settings">The client.</param>
    /// <param name="cluster">What it asks for.</param>
    /// <param name="region">What the client has in the region of the cluster.</param>
    /// <param name="logs">Who receives the logs.</param>
    /// <param name="registryId">The registry of its images.</param>
    public ClientCluster(
        ProgramConfiguration configuration, ClientSettings settings, ClusterSettings cluster, ClientRegion region, LogWorkspace logs, Output<string> registryId)
    {
        (_cloud, _region) = (configuration.Cloud, region);
        var zone = region.ZoneId("aks");
        Cluster = new(
            region.Context.Named("cluster"),
            new KubernetesClusterArgs
            {
                ResourceGroupName = region.Context.Group("cluster").Name,
                Location = region.Context.Location,
                Naming = region.Context.Naming,
                KubernetesVersion = cluster.Version,
                Tier = cluster.Tier,
                LongTermSupport = cluster.LongTermSupport,
                TenantId = settings.TenantId,
                AdministratorGroupIds = [.. cluster.Administrators],
                NodeSubnetId = region.MachineSubnet(cluster.Spoke, cluster.Subnet),
                ApiServerSubnetId = region[cluster.Spoke].SubnetId(cluster.ApiServerSubnet),
                PrivateDnsZoneId = zone,
                NetworkId = region[cluster.Spoke].NetworkId,
                Outbound = region.IsRouted(cluster.Spoke) ? "userDefinedRouting" : "none",
                PodRange = cluster.Pods.ToString(),
                ServiceRange = cluster.Services.ToString(),
                Key = CustomerKeyArgs.Of(region.Keys.Key(settings.Client, "cluster"), region.Vault),
                VaultId = region.Vault.VaultId,
                DiskEncryptionSetId = region.Disks.DiskEncryptionSetId,
                RegistryId = registryId,
                BootstrapSource = configuration.Cloud.Find(ProfileKeys.ArtifactRegistry).Value,
                LogWorkspaceId = logs.WorkspaceId,
                Pools = [.. cluster.Pools.Select(Pool)],
                IsConfidential = Tier.Find(settings.Tier)?.IsConfidential ?? false,
                AvailabilityZones = region.Context.Region.AvailabilityZones,
                SingleZone = cluster.SingleZone is { } single ? new() { Reason = single.Reason, Ticket = single.Ticket } : null,
                Upgrades = cluster.Upgrades,
                NodeUpgrades = cluster.NodeUpgrades,
                Maintenance = new() { Day = cluster.Maintenance.Day, Start = cluster.Maintenance.Start, Hours = cluster.Maintenance.Hours },
                AdvancedNetworking = cluster.AdvancedNetworking,
                Defender = configuration.Cloud.Find(ProfileKeys.DefenderPrefix + "Containers").IsKnown,
                Tags = region.Context.Tags,
            },
            region.Context.Component);
    }

    /// <summary>The cluster.</summary>
    public KubernetesCluster Cluster { get; }

    /// <summary>The provider of its objects; the first use declares it.</summary>
    public Pulumi.Kubernetes.Provider Provider =>
        field ??= ClusterProvider.Create(_region.Context.Named("cluster"), Cluster, _region.Context.Group("cluster").Name, _cloud);

    /// <summary>What other stacks and people may need to know.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Outputs =>
    [
        new("clusterId", Cluster.ClusterId),
        new("clusterIssuerUrl", Cluster.IssuerUrl),
        new("clusterApiServer", Cluster.ApiServerHost),
    ];

    private static NodePoolArgs Pool(NodePoolSettings pool) => new()
    {
        Name = pool.Name,
        Mode = pool.Mode,
        Size = pool.Sku,
        MinCount = pool.Min,
        MaxCount = pool.Max,
        MaxPods = pool.MaxPods,
        Fips = pool.Fips,
        Labels = pool.Labels.ToDictionary(),
        Taints = [.. pool.Taints],
    };
}
