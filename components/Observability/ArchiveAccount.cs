using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Storage;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>The storage account of a log archive.</summary>
internal static class ArchiveAccount
{
    /// <summary>Declares the account, its versions and its tiers.</summary>
    public static StorageAccount Declare(string name, LogArchiveArgs args, Output<int> immutableDays, Output<string> sku, CustomResourceOptions options)
    {
        var account = new StorageAccount(
            name,
            new StorageAccountArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                AccountName = ResourceNames.Of(NamingRule.StorageAccount, args.Naming, "log"),
                Tags = args.Tags,
                Kind = Kind.StorageV2,
                Sku = new Inputs.SkuArgs { Name = sku },
                AccessTier = AccessTier.Cool,
                MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
                EnableHttpsTrafficOnly = true,
                AllowBlobPublicAccess = false,
                AllowSharedKeyAccess = false,
                AllowCrossTenantReplication = false,
                AllowedCopyScope = AllowedCopyScope.PrivateLink,
                DefaultToOAuthAuthentication = true,
                IsLocalUserEnabled = false,
                IsSftpEnabled = false,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,

                // Azure Monitor writes as a trusted service; nothing else passes.
                NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.AzureServices },
                Identity = new Inputs.IdentityArgs { Type = IdentityType.UserAssigned, UserAssignedIdentities = { args.IdentityId } },
                Encryption = Encryption(args),
                ImmutableStorageWithVersioning = new Inputs.ImmutableStorageAccountArgs
                {
                    Enabled = true,
                    ImmutabilityPolicy = new Inputs.AccountImmutabilityPolicyPropertiesArgs
                    {
                        // Exports append to the blob of the hour.
                        AllowProtectedAppendWrites = true,
                        ImmutabilityPeriodSinceCreationInDays = immutableDays,
                        State = args.IsLocked.Apply(locked => locked ? "Locked" : "Unlocked"),
                    },
                },
            },
            options);
        _ = new BlobServiceProperties(
            name,
            new BlobServicePropertiesArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                AccountName = account.Name,
                BlobServicesName = "default",
                IsVersioningEnabled = true,
                DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = 90 },
                ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = 90 },
            },
            options);
        _ = new ManagementPolicy(
            name,
            new ManagementPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                AccountName = account.Name,
                ManagementPolicyName = "default",
                Policy = new Inputs.ManagementPolicySchemaArgs { Rules = { ToCold() } },
            },
            options);
        return account;
    }

    private static Inputs.EncryptionArgs Encryption(LogArchiveArgs args)
    {
        var service = new Inputs.EncryptionServiceArgs { Enabled = true, KeyType = KeyType.Account };
        return new()
        {
            KeySource = KeySource.Microsoft_Keyvault,
            KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyVaultUri = args.VaultUri, KeyName = args.KeyName },
            EncryptionIdentity = new Inputs.EncryptionIdentityArgs { EncryptionUserAssignedIdentity = args.IdentityId },
            RequireInfrastructureEncryption = true,
            Services = new Inputs.EncryptionServicesArgs { Blob = service, File = service, Queue = service, Table = service },
        };
    }

    private static Inputs.ManagementPolicyRuleArgs ToCold() => new()
    {
        Name = "to-cold",
        Enabled = true,
        Type = RuleType.Lifecycle,
        Definition = new Inputs.ManagementPolicyDefinitionArgs
        {
            Filters = new Inputs.ManagementPolicyFilterArgs { BlobTypes = { "blockBlob" } },
            Actions = new Inputs.ManagementPolicyActionArgs
            {
                BaseBlob = new Inputs.ManagementPolicyBaseBlobArgs
                {
                    TierToCold = new Inputs.DateAfterModificationArgs { DaysAfterModificationGreaterThan = LogArchiveDefaults.ColdAfterDays },
                },
            },
        },
    };
}
