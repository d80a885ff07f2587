using Bleu.Infra.Naming;
using Bleu.Infra.Networking;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>
/// A private cluster of one client: an API server inside its network, users and roles of Entra alone, secrets and disks on its key, images
/// of its registry, one way out by its firewall, upgrades at hours that are announced, and every change of it in the log.
/// </summary>
public sealed class KubernetesCluster : ComponentResource
{
    /// <summary>Declares the cluster and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), out of range (BLEU5002), not allowed (BLEU5003) or no blocks (BLEU5005), a size is not confidential
    /// (BLEU5201), the version is none (BLEU5301), the first pool is not one of the system (BLEU5302), blocks share addresses (BLEU5303), or
    /// long-term support lacks its tier (BLEU5304).
    /// </exception>
    public KubernetesCluster(string name, KubernetesClusterArgs args, ComponentResourceOptions? options = null)
        : base("bleu:workloads:KubernetesCluster", name, args, options)
    {
        KubernetesClusterValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var identities = new ClusterIdentities(name, args, child);
        var made = new ManagedClusterArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            ResourceName = ResourceNames.Of(NamingRule.KubernetesCluster, args.Naming),
            DnsPrefix = ResourceNames.Of(NamingRule.KubernetesDnsPrefix, args.Naming),
            Tags = args.Tags,
            Sku = new Inputs.ManagedClusterSKUArgs { Name = "Base", Tier = args.Tier == "premium" ? "Premium" : "Standard" },
            SupportPlan = args.LongTermSupport ? "AKSLongTermSupport" : "KubernetesOfficial",
            KubernetesVersion = args.KubernetesVersion,
            NodeResourceGroup = ResourceNames.Of(NamingRule.ResourceGroup, args.Naming, "nodes"),
            NodeResourceGroupProfile = new Inputs.ManagedClusterNodeResourceGroupProfileArgs { RestrictionLevel = "ReadOnly" },
            DiskEncryptionSetID = args.DiskEncryptionSetId,
            PublicNetworkAccess = "Disabled",
            ApiServerAccessProfile = ApiServer(args),
            NetworkProfile = Network(args),
            AgentPoolProfiles = { NodePools.Inline(args, args.Pools[0]) },
        };
        identities.Give(made);
        ClusterAccess.Restrict(made, args);
        ClusterSecurity.Harden(made, args);
        ClusterUpgrades.Follow(made, args);
        var cluster = new ManagedCluster(
            name,
            made,
            new CustomResourceOptions
            {
                Parent = this,
                Protect = true,
                DependsOn = identities.Roles,
                IgnoreChanges = ClusterUpgrades.Own(args, "kubernetesVersion", "agentPoolProfiles[0].orchestratorVersion", "agentPoolProfiles[0].count"),
            });
        foreach (var pool in args.Pools.Skip(1))
        {
            _ = NodePools.Declare($"{name}-{pool.Name}", args, pool, cluster, child);
        }

        ClusterUpgrades.Announce(name, args, cluster, child);
        LogShipping.Select(name, cluster.Id, args.LogWorkspaceId, KubernetesClusterDefaults.Logs, child);
        DeletionLock.Set(name, cluster.Id, "Everything that runs on the cluster stops with it.", child);

        ClusterId = cluster.Id;
        ClusterName = cluster.Name;
        IssuerUrl = cluster.OidcIssuerProfile.Apply(profile => profile?.IssuerURL ?? "");
        ApiServerHost = cluster.PrivateFQDN;
        KubeletIdentityId = identities.Kubelet.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["clusterId"] = ClusterId,
            ["clusterName"] = ClusterName,
            ["issuerUrl"] = IssuerUrl,
            ["apiServerHost"] = ApiServerHost,
            ["kubeletIdentityId"] = KubeletIdentityId,
        });
    }

    /// <summary>The cluster's ARM id.</summary>
    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; }

    /// <summary>The cluster's name.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; }

    /// <summary>Who signs the tokens of its service accounts: the issuer of federated credentials.</summary>
    [Output("issuerUrl")]
    public Output<string> IssuerUrl { get; private set; }

    /// <summary>The host of its API server, which private DNS alone knows.</summary>
    [Output("apiServerHost")]
    public Output<string> ApiServerHost { get; private set; }

    /// <summary>The identity by which nodes take images: its ARM id.</summary>
    [Output("kubeletIdentityId")]
    public Output<string> KubeletIdentityId { get; private set; }

    // Without the integration the control plane could not reach a vault that has no public network.
    private static Inputs.ManagedClusterAPIServerAccessProfileArgs ApiServer(KubernetesClusterArgs args) => new()
    {
        EnablePrivateCluster = true,
        EnablePrivateClusterPublicFQDN = false,
        EnableVnetIntegration = true,
        SubnetId = args.ApiServerSubnetId,
        PrivateDNSZone = args.PrivateDnsZoneId ?? "system",
        DisableRunCommand = true,
    };

    private static Inputs.ContainerServiceNetworkProfileArgs Network(KubernetesClusterArgs args)
    {
        var profile = new Inputs.ContainerServiceNetworkProfileArgs
        {
            NetworkPlugin = "azure",
            NetworkPluginMode = "overlay",
            NetworkDataplane = "cilium",
            NetworkPolicy = "cilium",
            OutboundType = args.Outbound,
            LoadBalancerSku = "standard",
            PodCidr = args.PodRange,
            ServiceCidr = args.ServiceRange,
            DnsServiceIP = Cidr.Parse(args.ServiceRange).Address(10),
        };
        if (args.AdvancedNetworking)
        {
            profile.AdvancedNetworking = new Inputs.AdvancedNetworkingArgs
            {
                Enabled = true,
                Observability = new Inputs.AdvancedNetworkingObservabilityArgs { Enabled = true },
                Security = new Inputs.AdvancedNetworkingSecurityArgs { Enabled = true, AdvancedNetworkPolicies = "L7" },
            };
        }

        return profile;
    }
}
