using Bleu.Infra.Data;
using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Storage;
using Inputs = Pulumi.AzureNative.Storage.Inputs;
using StorageAccount = Pulumi.AzureNative.Storage.StorageAccount;

namespace Bleu.Infra.Observability;

/// <summary>The storage account of a log archive.</summary>
internal static class ArchiveAccount
{
    /// <summary>Declares the account, its versions and its tiers.</summary>
    public static StorageAccount Declare(string name, LogArchiveArgs args, Output<int> immutableDays, Output<string> sku, CustomResourceOptions options)
    {
        var closed = ClosedAccount.Args(args.IdentityId, args.VaultUri, args.KeyName);
        closed.ResourceGroupName = args.ResourceGroupName;
        closed.Location = args.Location;
        closed.AccountName = ResourceNames.Of(NamingRule.StorageAccount, args.Naming, "log");
        closed.Tags = args.Tags;
        closed.Sku = new Inputs.SkuArgs { Name = sku };
        closed.AccessTier = AccessTier.Cool;
        closed.ImmutableStorageWithVersioning = new Inputs.ImmutableStorageAccountArgs
        {
            Enabled = true,
            ImmutabilityPolicy = new Inputs.AccountImmutabilityPolicyPropertiesArgs
            {
                // Exports append to the blob of the hour.
                AllowProtectedAppendWrites = true,
                ImmutabilityPeriodSinceCreationInDays = immutableDays,
                State = args.IsLocked.Apply(locked => locked ? "Locked" : "Unlocked"),
            },
        };
        var account = new StorageAccount(name, closed, options);
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
