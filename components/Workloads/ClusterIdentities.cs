using Bleu.Infra.Identity;
using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ManagedIdentity;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>
/// The two identities of a cluster, one of its control plane and one of its nodes, with the roles that each needs on single resources; and
/// the rule by which the registry fetches what nodes start from. All of it is there before the cluster is.
/// </summary>
internal sealed class ClusterIdentities
{
    private readonly string _name;
    private readonly CustomResourceOptions _options;
    private readonly UserAssignedIdentity _control;
    private readonly string _controlName;

    /// <summary>Declares them.</summary>
    public ClusterIdentities(string name, KubernetesClusterArgs args, CustomResourceOptions options)
    {
        (_name, _options, _controlName) = (name, options, NameOf("control", args));
        _control = Identity("control", args);
        Kubelet = Identity("kubelet", args);
        Role("nodes", _control, _controlName, args.NodeSubnetId, RoleIds.NetworkContributor, "The cluster joins its nodes and internal load balancers to their subnet.");
        Role("api-server", _control, _controlName, args.ApiServerSubnetId, RoleIds.NetworkContributor, "The cluster joins its API server to its subnet.");
        Role("key", _control, _controlName, args.Key.KeyId, RoleIds.KeyVaultCryptoUser, "The cluster encrypts its secrets.");
        Role("vault", _control, _controlName, args.VaultId, RoleIds.KeyVaultContributor, "The cluster opens a private endpoint to the vault of its key; the role reads no key.");
        Role("disks", _control, _controlName, args.DiskEncryptionSetId, RoleIds.Reader, "The cluster makes disks that are encrypted with the client's key.");
        Role("operator", _control, _controlName, Kubelet.Id, RoleIds.ManagedIdentityOperator, "The cluster gives its nodes their identity.");
        Role("images", Kubelet, NameOf("kubelet", args), args.RegistryId, RoleIds.AcrPull, "The nodes take images from the client's registry.");
        if (args.PrivateDnsZoneId is { } zone && args.NetworkId is { } network)
        {
            Role("zone", _control, _controlName, zone, RoleIds.PrivateDnsZoneContributor, "The cluster enters its API server in the zone.");
            Role("network", _control, _controlName, network, RoleIds.NetworkContributor, "The cluster links the zone of its API server to its network.");
        }

        if (args.BootstrapSource is { } source)
        {
            Roles.Add(new CacheRule(
                $"{name}-bootstrap",
                new CacheRuleArgs
                {
                    ResourceGroupName = args.RegistryId.Apply(id => Part(id, "resourceGroups")),
                    RegistryName = args.RegistryId.Apply(id => Part(id, "registries")),
                    CacheRuleName = "aks-managed-mcr",
                    SourceRepository = $"{source}/*",
                    TargetRepository = KubernetesClusterDefaults.BootstrapRepository,
                },
                options));
        }
    }

    /// <summary>The identity of the nodes.</summary>
    public UserAssignedIdentity Kubelet { get; }

    /// <summary>What the cluster waits for.</summary>
    public InputList<Resource> Roles { get; } = [];

    /// <summary>Gives the cluster its identities.</summary>
    public void Give(ManagedClusterArgs cluster)
    {
        cluster.Identity = new Inputs.ManagedClusterIdentityArgs
        {
            Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.UserAssigned,
            UserAssignedIdentities = { _control.Id },
        };
        cluster.IdentityProfile = new InputMap<Inputs.UserAssignedIdentityArgs>
        {
            ["kubeletidentity"] = new Inputs.UserAssignedIdentityArgs { ResourceId = Kubelet.Id, ClientId = Kubelet.ClientId, ObjectId = Kubelet.PrincipalId },
        };
    }

    private static string NameOf(string purpose, KubernetesClusterArgs args) => ResourceNames.Of(NamingRule.UserAssignedIdentity, args.Naming, $"aks-{purpose}");

    private static string Part(string id, string collection)
    {
        var parts = id.Split('/');
        var at = Array.FindIndex(parts, p => string.Equals(p, collection, StringComparison.OrdinalIgnoreCase));
        return at >= 0 && at + 1 < parts.Length ? parts[at + 1] : throw new RunException(WorkloadDiagnostics.NoRegistry(id).ToString());
    }

    private UserAssignedIdentity Identity(string purpose, KubernetesClusterArgs args) => new(
        $"{_name}-{purpose}",
        new Pulumi.AzureNative.ManagedIdentity.UserAssignedIdentityArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            ResourceName = NameOf(purpose, args),
            Tags = args.Tags,
        },
        _options);

    // The name follows from names alone, so that it is the same before the identity exists and after it was made anew.
    private void Role(string purpose, UserAssignedIdentity identity, string holder, Input<string> scope, string role, string why) => Roles.Add(new RoleAssignment(
        $"{_name}-{purpose}",
        new RoleAssignmentArgs
        {
            Scope = scope,
            RoleDefinitionId = RoleIds.Of(role),
            RoleAssignmentName = scope.Apply(s => NamedGuid.OfIds(s, holder, role)),
            PrincipalId = identity.PrincipalId,
            PrincipalType = PrincipalType.ServicePrincipal,
            Description = why,
        },
        _options));
}
