using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Inputs = Pulumi.AzureNative.OperationalInsights.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>
/// A dedicated cluster of Log Analytics: the only way to encrypt logs with a key of one's own. A workspace is linked to it; the
/// commitment is charged whether it is used or not.
/// </summary>
public sealed class LogCluster : ComponentResource
{
    /// <summary>Declares the cluster and links the workspace to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public LogCluster(string name, LogClusterArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:LogCluster", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(LogCluster), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.WorkspaceName, "WorkspaceName")
            .Required(args.VaultUri, "VaultUri")
            .Required(args.KeyName, "KeyName")
            .Required(args.IdentityId, "IdentityId");
        checks.Throw();
        var capacity = checks.InRange(args.CapacityGb, "CapacityGb", LogClusterDefaults.CapacityGb, LogClusterDefaults.MaxCapacityGb);
        var child = new CustomResourceOptions { Parent = this };
        var cluster = new Cluster(
            name,
            new ClusterArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ClusterName = ResourceNames.Of(NamingRule.LogCluster, args.Naming!),
                Tags = args.Tags,
                BillingType = BillingType.Cluster,
                IsAvailabilityZonesEnabled = args.IsZoneRedundant,
                IsDoubleEncryptionEnabled = true,
                Sku = new Inputs.ClusterSkuArgs { Name = ClusterSkuNameEnum.CapacityReservation, Capacity = capacity.Apply(gigabytes => (double)gigabytes) },
                Identity = new Inputs.ManagedServiceIdentityArgs
                {
                    Type = ManagedServiceIdentityType.UserAssigned,
                    UserAssignedIdentities = { args.IdentityId },
                },
                KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs
                {
                    KeyVaultUri = args.VaultUri,
                    KeyName = args.KeyName,
                    KeyVersion = "",
                    KeyRsaSize = LogClusterDefaults.KeyBits,
                },
            },
            child);
        _ = new LinkedService(
            name,
            new LinkedServiceArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                WorkspaceName = args.WorkspaceName,
                LinkedServiceName = "cluster",
                WriteAccessResourceId = cluster.Id,
            },
            child);
        ClusterId = cluster.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["clusterId"] = ClusterId });
    }

    /// <summary>The cluster's ARM id.</summary>
    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; }
}
