using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.RedisEnterprise;
using Inputs = Pulumi.AzureNative.RedisEnterprise.Inputs;

namespace Bleu.Infra.Data;

/// <summary>A managed Redis cache: Entra alone, TLS, the client's key, and a log of every change, from which it comes back.</summary>
public sealed class RedisCache : DataService
{
    /// <summary>Declares the cache and its database.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public RedisCache(string name, RedisCacheArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:RedisCache", name, args, options, checks => DeviationChecks.Note(checks, args.LocalAuthentication, "LocalAuthentication"))
    {
        var cluster = new RedisEnterprise(
            name,
            new RedisEnterpriseArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ClusterName = NameOf(NamingRule.RedisCache),
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = args.Sku.Apply(s => (Union<string, SkuName>)s) },
                MinimumTlsVersion = TlsVersion.TlsVersion_1_2,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,

                // Nodes of a highly available cache lie in different zones where the region has some.
                HighAvailability = args.SingleZone is null ? HighAvailability.Enabled : HighAvailability.Disabled,
                Identity = new Inputs.ManagedServiceIdentityArgs { Type = ManagedServiceIdentityType.UserAssigned, UserAssignedIdentities = Identities },
                Encryption = new Inputs.ClusterPropertiesEncryptionArgs
                {
                    CustomerManagedKeyEncryption = new Inputs.ClusterPropertiesCustomerManagedKeyEncryptionArgs
                    {
                        KeyEncryptionKeyUrl = args.Key.KeyUriWithVersion,
                        KeyEncryptionKeyIdentity = new Inputs.ClusterPropertiesKeyEncryptionKeyIdentityArgs
                        {
                            IdentityType = CmkIdentityType.UserAssignedIdentity,
                            UserAssignedIdentityResourceId = IdentityId,
                        },
                    },
                },
            },
            Child);
        var database = new Database(
            name,
            new DatabaseArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ClusterName = cluster.Name,
                DatabaseName = "default",
                ClientProtocol = Protocol.Encrypted,
                ClusteringPolicy = ClusteringPolicy.OSSCluster,
                EvictionPolicy = EvictionPolicy.VolatileLRU,
                AccessKeysAuthentication = args.LocalAuthentication is null ? AccessKeysAuthentication.Disabled : AccessKeysAuthentication.Enabled,
                Persistence = new Inputs.PersistenceArgs { AofEnabled = true, AofFrequency = AofFrequency.AofFrequency_1s },
            },
            Child);
        LogShipping.Send($"{name}-database", database.Id, args.LogWorkspaceId, Child, withMetrics: false);
        Close(cluster, cluster.Name, "redisEnterprise", "What the applications keep in the cache is lost with it.", logsItself: false);
    }
}
