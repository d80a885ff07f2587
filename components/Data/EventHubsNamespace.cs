using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.EventHub;
using Inputs = Pulumi.AzureNative.EventHub.Inputs;

namespace Bleu.Infra.Data;

/// <summary>An Event Hubs namespace of the premium tier: Entra alone, the client's key, events kept for a week.</summary>
public sealed class EventHubsNamespace : DataService
{
    /// <summary>Declares the namespace and its hubs.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public EventHubsNamespace(string name, EventHubsNamespaceArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:EventHubsNamespace", name, args, options, checks => DeviationChecks.Note(checks, args.LocalAuthentication, "LocalAuthentication"))
    {
        var space = new Namespace(
            name,
            new NamespaceArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                NamespaceName = NameOf(NamingRule.EventHubsNamespace),
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = SkuName.Premium, Tier = SkuTier.Premium, Capacity = 1 },
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
        foreach (var hub in args.Hubs)
        {
            _ = new EventHub(
                $"{name}-{hub}",
                new EventHubArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    NamespaceName = space.Name,
                    EventHubName = hub,
                    PartitionCount = DataDefaults.Partitions,
                    RetentionDescription = new Inputs.RetentionDescriptionArgs { CleanupPolicy = CleanupPolicyRetentionDescription.Delete, RetentionTimeInHours = DataDefaults.EventHours },
                },
                Child);
        }

        Close(space, space.Name, "namespace", "The events of the client are lost with it.");
    }
}
