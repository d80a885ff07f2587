using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using Storage = Pulumi.AzureNative.Storage;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// The log of every flow of a network, in a storage account of its own without keys and without a public network, and summed up
/// in the workspace.
/// </summary>
public sealed class FlowLogs : ComponentResource
{
    /// <summary>Declares the log and the account that keeps it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public FlowLogs(string name, FlowLogsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:FlowLogs", name, args, options)
    {
        var checks = HubPartValidator.Begin(nameof(FlowLogs), name, args).Required(args.NetworkId, "NetworkId");
        checks.Throw();
        var child = new CustomResourceOptions { Parent = this };
        var account = Account(name, args, child);
        var log = new FlowLog(
            name,
            new FlowLogArgs
            {
                ResourceGroupName = FlowLogsDefaults.WatcherGroup,
                NetworkWatcherName = args.Location.Apply(FlowLogsDefaults.Watcher),
                FlowLogName = ResourceNames.Of(NamingRule.FlowLog, args.Naming),
                Location = args.Location,
                TargetResourceId = args.NetworkId,
                StorageId = account.Id,
                Enabled = true,
                Format = new Inputs.FlowLogFormatParametersArgs { Type = FlowLogFormatType.JSON, Version = 2 },
                RetentionPolicy = new Inputs.RetentionPolicyParametersArgs
                {
                    Enabled = true,
                    Days = checks.InRange(args.RetentionDays, "RetentionDays", FlowLogsDefaults.MinRetentionDays, FlowLogsDefaults.MaxRetentionDays),
                },
                FlowAnalyticsConfiguration = new Inputs.TrafficAnalyticsPropertiesArgs
                {
                    NetworkWatcherFlowAnalyticsConfiguration = new Inputs.TrafficAnalyticsConfigurationPropertiesArgs
                    {
                        Enabled = true,
                        WorkspaceResourceId = args.LogWorkspaceId,
                        TrafficAnalyticsInterval = 10,
                    },
                },
                Tags = args.Tags,
            },
            child);
        LogShipping.Send(name, account.Id.Apply(id => $"{id}/blobServices/default"), args.LogWorkspaceId, child);
        FlowLogId = log.Id;
        StorageAccountId = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["flowLogId"] = FlowLogId, ["storageAccountId"] = StorageAccountId });
    }

    /// <summary>The log's ARM id.</summary>
    [Output("flowLogId")]
    public Output<string> FlowLogId { get; private set; }

    /// <summary>The ARM id of the account that keeps it.</summary>
    [Output("storageAccountId")]
    public Output<string> StorageAccountId { get; private set; }

    private static Storage.StorageAccount Account(string name, FlowLogsArgs args, CustomResourceOptions child) => new(
        name,
        new Storage.StorageAccountArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            AccountName = ResourceNames.Compact("stflow", args.Naming, 24),
            Kind = Storage.Kind.StorageV2,
            Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_LRS },
            AllowBlobPublicAccess = false,
            AllowCrossTenantReplication = false,
            AllowSharedKeyAccess = false,
            EnableHttpsTrafficOnly = true,
            MinimumTlsVersion = Storage.MinimumTlsVersion.TLS1_2,
            PublicNetworkAccess = Storage.PublicNetworkAccess.Disabled,
            NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs
            {
                DefaultAction = Storage.DefaultAction.Deny,
                Bypass = Storage.Bypass.AzureServices,
            },
            Encryption = new Storage.Inputs.EncryptionArgs { RequireInfrastructureEncryption = true, KeySource = Storage.KeySource.Microsoft_Storage },
            Tags = args.Tags,
        },
        child);
}
