using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;

namespace Bleu.Infra.Observability;

/// <summary>
/// The archive of a workspace's logs in a subscription of its own: nothing in it can be changed or deleted before its time, not even by
/// its administrators (SecNumCloud 12.7). It is encrypted with the owner's key and has no public network.
/// </summary>
public sealed class LogArchive : ComponentResource
{
    /// <summary>Declares the archive and the export to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the archive's subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), out of range (BLEU5002) or not allowed (BLEU5003).</exception>
    public LogArchive(string name, LogArchiveArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:LogArchive", name, args, options)
    {
        var (immutableDays, sku) = LogArchiveValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var source = new CustomResourceOptions { Parent = this };
        if (args.SourceProvider is { } provider)
        {
            source.Provider = provider;
        }

        var account = ArchiveAccount.Declare(name, args, immutableDays, sku, child);
        var endpoint = PrivateAccess.Open(
            name,
            new(args.EndpointResourceGroupName, args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, args.Naming, "archive"), args.Tags),
            new(account.Id, "blob"),
            args.SubnetId,
            args.PrivateDnsZoneId,
            source);
        _ = new DataExport(
            name,
            new DataExportArgs
            {
                ResourceGroupName = args.WorkspaceResourceGroupName,
                WorkspaceName = args.WorkspaceName,
                DataExportName = "archive",
                ResourceId = account.Id,
                TableNames = args.Tables,
                Enable = true,
            },
            source);
        LogShipping.Measure(name, account.Id, args.WorkspaceId, child);
        LogShipping.Send($"{name}-blobs", account.Id.Apply(id => $"{id}/blobServices/default"), args.WorkspaceId, child);
        DeletionLock.Set(name, account.Id, "The evidence of what happened is lost with it.", child);

        AccountId = account.Id;
        AccountName = account.Name;
        PrivateEndpointId = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["accountId"] = AccountId, ["accountName"] = AccountName, ["privateEndpointId"] = PrivateEndpointId });
    }

    /// <summary>The storage account's ARM id.</summary>
    [Output("accountId")]
    public Output<string> AccountId { get; private set; }

    /// <summary>The storage account's name.</summary>
    [Output("accountName")]
    public Output<string> AccountName { get; private set; }

    /// <summary>The ARM id of the private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }
}
