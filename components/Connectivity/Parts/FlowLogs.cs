using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using ResourceIdentityType = Pulumi.AzureNative.Network.ResourceIdentityType;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// The log of every flow of a network, kept in an archive of logs and summed up in the workspace. An identity of its own, which may
/// do nothing else, writes it.
/// </summary>
public sealed class FlowLogs : ComponentResource
{
    /// <summary>Declares the log and the identity that writes it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public FlowLogs(string name, FlowLogsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:FlowLogs", name, args, options)
    {
        var checks = HubPartValidator.Begin(nameof(FlowLogs), name, args).Required(args.NetworkId, "NetworkId").Required(args.StorageAccountId, "StorageAccountId");
        checks.Throw();
        var child = new CustomResourceOptions { Parent = this };
        var log = new FlowLog(
            name,
            new FlowLogArgs
            {
                ResourceGroupName = FlowLogsDefaults.WatcherGroup,
                NetworkWatcherName = args.Location.Apply(FlowLogsDefaults.Watcher),
                FlowLogName = ResourceNames.Of(NamingRule.FlowLog, args.Naming),
                Location = args.Location,
                TargetResourceId = args.NetworkId,
                StorageId = args.StorageAccountId,
                Identity = new Inputs.ManagedServiceIdentityArgs { Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = { Writer(name, args, child) } },
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
        FlowLogId = log.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["flowLogId"] = FlowLogId });
    }

    /// <summary>The log's ARM id.</summary>
    [Output("flowLogId")]
    public Output<string> FlowLogId { get; private set; }

    // The account takes no keys, so the log is written by an identity that may write into this account alone.
    private static Output<string> Writer(string name, FlowLogsArgs args, CustomResourceOptions child)
    {
        var identityName = ResourceNames.Of(NamingRule.UserAssignedIdentity, args.Naming, "flow-log");
        var identity = new UserAssignedIdentity(
            name,
            new UserAssignedIdentityArgs { ResourceGroupName = args.ResourceGroupName, Location = args.Location, ResourceName = identityName, Tags = args.Tags },
            child);
        var role = new RoleAssignment(
            name,
            new RoleAssignmentArgs
            {
                Scope = args.StorageAccountId,
                RoleDefinitionId = FlowLogsDefaults.WriterRoleId,
                RoleAssignmentName = args.StorageAccountId.Apply(account => NamedGuid.Of(NamedGuid.Urls, $"{account}\n{identityName}\n{FlowLogsDefaults.WriterRole}").ToString()),
                PrincipalId = identity.PrincipalId,
                PrincipalType = PrincipalType.ServicePrincipal,
                Description = "The log of network flows is written.",
            },
            child);
        return Output.Tuple(identity.Id, role.Id).Apply(ids => ids.Item1);
    }
}
