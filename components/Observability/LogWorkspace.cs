using Bleu.Infra.Naming;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using MonitorInputs = Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using WorkspaceInputs = Pulumi.AzureNative.OperationalInsights.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>
/// A Log Analytics workspace as a sovereign landing zone needs it: a year of retention, no shared keys, no public network, its
/// own audit log and that of the subscription kept in it, protected from deletion, and an action group that tells whoever is on duty,
/// also of what the platform announces.
/// </summary>
public sealed class LogWorkspace : ComponentResource
{
    /// <summary>Declares the workspace and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public LogWorkspace(string name, LogWorkspaceArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:LogWorkspace", name, args, options)
    {
        var retentionDays = LogWorkspaceValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var workspace = new Workspace(
            name,
            new WorkspaceArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                WorkspaceName = ResourceNames.Of(NamingRule.LogWorkspace, args.Naming),
                Tags = args.Tags,
                RetentionInDays = retentionDays,
                Sku = new WorkspaceInputs.WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
                PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
                PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
                Features = new WorkspaceInputs.WorkspaceFeaturesArgs
                {
                    DisableLocalAuth = true,
                    EnableLogAccessUsingOnlyResourcePermissions = true,
                },
                WorkspaceCapping = new WorkspaceInputs.WorkspaceCappingArgs { DailyQuotaGb = Cap(args) },
            },
            new CustomResourceOptions { Parent = this, Protect = true });
        var actionGroup = new ActionGroup(
            name,
            new ActionGroupArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ActionGroupName = ResourceNames.Of(NamingRule.ActionGroup, args.Naming),
                GroupShortName = "on-duty",
                Location = "Global",
                Enabled = true,
                Tags = args.Tags,
                EmailReceivers =
                {
                    new MonitorInputs.MicrosoftCommonEmailReceiverArgs { Name = "on-duty", EmailAddress = args.AlertEmail, UseCommonAlertSchema = true },
                },
            },
            child);
        LogShipping.Send(name, workspace.Id, workspace.Id, child);
        DeletionLock.Set(name, workspace.Id, "The evidence of what happened is lost with it.", child);
        ActivityLog.Send(name, ResourceNames.Of(NamingRule.LogWorkspace, args.Naming), workspace.Id, child);
        ActivityLog.Watch(name, args, ResourceNames.Of(NamingRule.ActivityLogAlert, args.Naming, "health"), actionGroup.Id, child);

        WorkspaceId = workspace.Id;
        WorkspaceName = workspace.Name;
        CustomerId = workspace.CustomerId;
        ActionGroupId = actionGroup.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["workspaceId"] = WorkspaceId,
            ["workspaceName"] = WorkspaceName,
            ["customerId"] = CustomerId,
            ["actionGroupId"] = ActionGroupId,
        });
    }

    /// <summary>The workspace's ARM id.</summary>
    [Output("workspaceId")]
    public Output<string> WorkspaceId { get; private set; }

    /// <summary>The workspace's name.</summary>
    [Output("workspaceName")]
    public Output<string> WorkspaceName { get; private set; }

    /// <summary>The id by which agents and queries name the workspace, a GUID.</summary>
    [Output("customerId")]
    public Output<string> CustomerId { get; private set; }

    /// <summary>The ARM id of the action group that alerts call.</summary>
    [Output("actionGroupId")]
    public Output<string> ActionGroupId { get; private set; }

    // To ARM, -1 is no limit.
    private static Input<double> Cap(LogWorkspaceArgs args) =>
        args.DailyCapGb is { } cap ? cap.Apply(gigabytes => (double)gigabytes) : -1;
}
