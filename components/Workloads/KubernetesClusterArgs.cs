using Bleu.Infra.Data;
using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Workloads;

/// <summary>What a <see cref="KubernetesCluster"/> is made from.</summary>
public sealed class KubernetesClusterArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The minor version of Kubernetes, such as <c>1.35</c>; the upgrade channel moves the patch on.</summary>
    [Input("kubernetesVersion", required: true)]
    public string KubernetesVersion { get; set; } = "";

    /// <summary>The tier of the control plane, which promises its availability: <c>standard</c> or <c>premium</c>.</summary>
    /// <value>The default is <c>standard</c>.</value>
    [Input("tier")]
    public string Tier { get; set; } = "standard";

    /// <summary>Whether versions are supported for two years instead of one; of the tier <c>premium</c> alone.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("longTermSupport")]
    public bool LongTermSupport { get; set; }

    /// <summary>The Entra tenant whose users and groups the cluster knows, a GUID.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;

    /// <summary>The groups of Entra that administer the cluster: their object ids. There are no other administrators.</summary>
    [Input("administratorGroupIds", required: true)]
    public List<string> AdministratorGroupIds { get; set; } = [];

    /// <summary>The subnet of the nodes: its ARM id.</summary>
    [Input("nodeSubnetId", required: true)]
    public Input<string> NodeSubnetId { get; set; } = null!;

    /// <summary>The subnet of the API server: its ARM id. It is delegated to <c>Microsoft.ContainerService/managedClusters</c>.</summary>
    [Input("apiServerSubnetId", required: true)]
    public Input<string> ApiServerSubnetId { get; set; } = null!;

    /// <summary>The private DNS zone in which the API server is found: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>: a zone that Azure makes, where the cloud's is not known.</value>
    [Input("privateDnsZoneId")]
    public Input<string>? PrivateDnsZoneId { get; set; }

    /// <summary>The network of the nodes: its ARM id; needed with <see cref="PrivateDnsZoneId"/>, which Azure links to it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("networkId")]
    public Input<string>? NetworkId { get; set; }

    /// <summary>How nodes leave the network: <c>userDefinedRouting</c> by the subnet's route table, <c>none</c> by whatever is there.</summary>
    /// <value>The default is <c>userDefinedRouting</c>.</value>
    [Input("outbound")]
    public string Outbound { get; set; } = "userDefinedRouting";

    /// <summary>The addresses of pods, in CIDR notation.</summary>
    /// <value>The default is <c>100.64.0.0/16</c>.</value>
    [Input("podRange")]
    public string PodRange { get; set; } = KubernetesClusterDefaults.PodRange;

    /// <summary>The addresses of services, in CIDR notation; of /13 or less.</summary>
    /// <value>The default is <c>100.65.0.0/20</c>.</value>
    [Input("serviceRange")]
    public string ServiceRange { get; set; } = KubernetesClusterDefaults.ServiceRange;

    /// <summary>The key of the client that Kubernetes encrypts its secrets with.</summary>
    [Input("key", required: true)]
    public CustomerKeyArgs Key { get; set; } = null!;

    /// <summary>The vault of the key: its ARM id. The cluster reaches it by a private endpoint of its own.</summary>
    [Input("vaultId", required: true)]
    public Input<string> VaultId { get; set; } = null!;

    /// <summary>What disks are encrypted with: the ARM id of a disk encryption set on the client's key.</summary>
    [Input("diskEncryptionSetId", required: true)]
    public Input<string> DiskEncryptionSetId { get; set; } = null!;

    /// <summary>The client's registry, from which nodes start and pods take their images: its ARM id.</summary>
    [Input("registryId", required: true)]
    public Input<string> RegistryId { get; set; } = null!;

    /// <summary>The registry of Azure's own images, which the client's registry caches, a host.</summary>
    /// <value>The default is <see langword="null"/>: it is not known in the cloud, and somebody imports the images.</value>
    [Input("bootstrapSource")]
    public string? BootstrapSource { get; set; }

    /// <summary>The workspace that receives the logs: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>The pools of nodes, the first of them one of the system.</summary>
    [Input("pools", required: true)]
    public List<NodePoolArgs> Pools { get; set; } = [];

    /// <summary>Whether all nodes compute on encrypted memory; the sizes must then be ones that can.</summary>
    /// <value>The default is <see langword="false"/>: trusted launch.</value>
    [Input("isConfidential")]
    public bool IsConfidential { get; set; }

    /// <summary>How many availability zones the region has.</summary>
    /// <value>The default is <see langword="null"/>: nobody has published it, and nodes are not spread.</value>
    [Input("availabilityZones")]
    public int? AvailabilityZones { get; set; }

    /// <summary>Why the nodes lie in one zone, though the region has several.</summary>
    /// <value>The default is <see langword="null"/>: they are spread over the zones.</value>
    [Input("singleZone")]
    public DeviationArgs? SingleZone { get; set; }

    /// <summary>What the cluster upgrades itself to: the newest <c>patch</c> of its version, or the newest <c>stable</c> version.</summary>
    /// <value>The default is <c>patch</c>.</value>
    [Input("upgrades")]
    public string Upgrades { get; set; } = "patch";

    /// <summary>How nodes are patched: by a new <c>node-image</c> every week, or by <c>security-patch</c>, which needs a way to Azure's packages.</summary>
    /// <value>The default is <c>node-image</c>.</value>
    [Input("nodeUpgrades")]
    public string NodeUpgrades { get; set; } = "node-image";

    /// <summary>When it upgrades itself.</summary>
    /// <value>The default is Sunday from 01:00 for 6 hours, in UTC.</value>
    [Input("maintenance")]
    public MaintenanceArgs Maintenance { get; set; } = new();

    /// <summary>Whether flows are observed and policies may name hosts and paths; Azure bills it apart.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("advancedNetworking")]
    public bool AdvancedNetworking { get; set; }

    /// <summary>Whether Microsoft Defender watches the nodes; only where the cloud offers it.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("defender")]
    public bool Defender { get; set; }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }

    /// <summary>The zones of the nodes.</summary>
    internal IEnumerable<string> Zones => AvailabilityZones >= DataDefaults.Zones
        ? Enumerable.Range(1, SingleZone is null ? DataDefaults.Zones : 1).Select(z => $"{z}")
        : [];
}
