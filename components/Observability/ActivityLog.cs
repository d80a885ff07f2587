using Pulumi;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>What a subscription says of itself: who changed what in it, and what the platform announces.</summary>
internal static class ActivityLog
{
    private static readonly string[] Categories = ["Administrative", "Security", "ServiceHealth", "Alert", "Policy", "ResourceHealth"];

    /// <summary>Sends the activity log of the provider's subscription to a workspace; the platform itself keeps it for 90 days.</summary>
    /// <param name="name">The name of the setting's resource.</param>
    /// <param name="settingName">The name in ARM: one workspace is sent to under one name.</param>
    /// <param name="workspaceId">The ARM id of the workspace.</param>
    /// <param name="options">The parent, above all.</param>
    public static SubscriptionDiagnosticSetting Send(string name, Input<string> settingName, Input<string> workspaceId, CustomResourceOptions options)
    {
        var args = new SubscriptionDiagnosticSettingArgs { Name = settingName, WorkspaceId = workspaceId };
        foreach (var category in Categories)
        {
            args.Logs.Add(new Inputs.SubscriptionLogSettingsArgs { Category = category, Enabled = true });
        }

        return new(name, args, options);
    }

    /// <summary>Tells whoever is on duty when the platform announces a failure or maintenance.</summary>
    /// <param name="name">The name of the alert's resource.</param>
    /// <param name="args">What the workspace is made from.</param>
    /// <param name="alertName">The name in ARM.</param>
    /// <param name="actionGroupId">The ARM id of the action group that is called; its subscription is the one that is watched.</param>
    /// <param name="options">The parent, above all.</param>
    public static ActivityLogAlert Watch(string name, LogWorkspaceArgs args, Input<string> alertName, Output<string> actionGroupId, CustomResourceOptions options) => new(
        name,
        new ActivityLogAlertArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            ActivityLogAlertName = alertName,
            Location = "Global",
            Enabled = true,
            Scopes = { actionGroupId.Apply(id => string.Join('/', id.Split('/').Take(3))) },
            Condition = new Inputs.AlertRuleAllOfConditionArgs
            {
                AllOf = { new Inputs.AlertRuleAnyOfOrLeafConditionArgs { Field = "category", Equals = "ServiceHealth" } },
            },
            Actions = new Inputs.ActionListArgs { ActionGroups = { new Inputs.ActionGroupArgs { ActionGroupId = actionGroupId } } },
            Tags = args.Tags,
        },
        options);
}
