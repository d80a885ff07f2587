using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.ServiceBus;
using Inputs = Pulumi.AzureNative.ServiceBus.Inputs;

namespace Bleu.Infra.Data;

/// <summary>A Service Bus namespace of the premium tier: Entra alone, the client's key, dead letters kept.</summary>
public sealed class ServiceBusNamespace : DataService
{
    /// <summary>Declares the namespace and its queues.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public ServiceBusNamespace(string name, ServiceBusNamespaceArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:ServiceBusNamespace", name, args, options, checks => DeviationChecks.Note(checks, args.LocalAuthentication, "LocalAuthentication"))
    {
        var space = new Namespace(
            name,
            new NamespaceArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                NamespaceName = NameOf(NamingRule.ServiceBusNamespace),
                Tags = args.Tags,
                Sku = new Inputs.SBSkuArgs { Name = SkuName.Premium, Tier = SkuTier.Premium, Capacity = 1 },
                PremiumMessagingPartitions = 1,
                MinimumTlsVersion = TlsVersion.TlsVersion_1_2,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,
                DisableLocalAuth = args.LocalAuthentication is null,
                ZoneRedundant = args.IsZoned,
                Identity = new Inputs.IdentityArgs { Type = ManagedServiceIdentityType.UserAssigned, UserAssignedIdentities = Identities },
                Encryption = new Inputs.EncryptionArgs
                {
                    KeySource = KeySource.Microsoft_KeyVault,
                    RequireInfrastructureEncryption = true,
                    KeyVaultProperties =
                    {
                        new Inputs.KeyVaultPropertiesArgs
                        {
                            KeyVaultUri = args.Key.VaultUri,
                            KeyName = args.Key.KeyName,
                            Identity = new Inputs.UserAssignedIdentityPropertiesArgs { UserAssignedIdentity = IdentityId },
                        },
                    },
                },
            },
            Child);
        foreach (var queue in args.Queues)
        {
            _ = new Queue(
                $"{name}-{queue}",
                new QueueArgs { ResourceGroupName = args.ResourceGroupName, NamespaceName = space.Name, QueueName = queue, DeadLetteringOnMessageExpiration = true },
                Child);
        }

        Close(space, space.Name, "namespace", "The messages of the client are lost with it.");
    }
}
