using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Azure = Pulumi.AzureNative.Storage;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace Bleu.Infra.Data;

/// <summary>
/// A storage account: Entra alone, the client's key and a second layer of encryption, versions of every blob, deletions that can be
/// undone, and a daily backup in a vault that nobody can change.
/// </summary>
public sealed class StorageAccount : DataService
{
    private static readonly string[] Words = ["geo", "zone", "local"];

    /// <summary>Declares the account and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or not allowed (BLEU5003).</exception>
    public StorageAccount(string name, StorageAccountArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:StorageAccount", name, args, options, checks =>
        {
            checks.Word(args.Redundancy, "Redundancy", Words);
            DeviationChecks.Note(checks, args.SharedKeys, "SharedKeys");
        })
    {
        var accountName = NameOf(NamingRule.StorageAccount);
        var closed = ClosedAccount.Args(IdentityId, args.Key.VaultUri, args.Key.KeyName);
        closed.ResourceGroupName = args.ResourceGroupName;
        closed.Location = args.Location;
        closed.AccountName = accountName;
        closed.Tags = args.Tags;
        closed.Sku = new Inputs.SkuArgs { Name = Sku(args) };
        closed.AccessTier = Azure.AccessTier.Hot;
        closed.AllowSharedKeyAccess = args.SharedKeys is not null;
        var account = new Azure.StorageAccount(name, closed, Child);
        _ = new Azure.BlobServiceProperties(
            name,
            new Azure.BlobServicePropertiesArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                AccountName = account.Name,
                BlobServicesName = "default",
                IsVersioningEnabled = true,
                ChangeFeed = new Inputs.ChangeFeedArgs { Enabled = true, RetentionInDays = DataDefaults.SoftDeleteDays },
                DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = DataDefaults.SoftDeleteDays },
                ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = DataDefaults.SoftDeleteDays },

                // Blobs can be put back to a moment for one day less than deleted ones are kept.
                RestorePolicy = new Inputs.RestorePolicyPropertiesArgs { Enabled = true, Days = DataDefaults.SoftDeleteDays - 1 },
            },
            Child);
        foreach (var container in args.Containers)
        {
            _ = new Azure.BlobContainer(
                $"{name}-{container}",
                new Azure.BlobContainerArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    AccountName = account.Name,
                    ContainerName = container,
                    PublicAccess = Azure.PublicAccess.None,
                },
                Child);
        }

        LogShipping.Send($"{name}-blobs", account.Id.Apply(id => $"{id}/blobServices/default"), args.LogWorkspaceId, Child);
        if (args.Backup is { } backup && args.Containers.Count > 0)
        {
            var source = new BackupSource(
                account.Id, accountName, args.Location, "Microsoft.Storage/storageAccounts", "Microsoft.Storage/storageAccounts/blobServices", DataBackup.StorageRole)
            {
                Containers = [.. args.Containers],
            };
            DataBackup.Declare(name, backup, source, this);
        }

        Close(account, account.Name, "blob", "The files of the client are lost with it.", logsItself: false);
    }

    private static string Sku(StorageAccountArgs args)
    {
        int? zones = args.IsZoned ? args.AvailabilityZones : null;
        return Redundancies.OfStorage(args.Redundancy == "zone" && zones is null ? "local" : args.Redundancy, zones);
    }
}
