using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What a tenant has once: its management groups, its policies, and the logs they write to.</summary>
internal static class PlatformStack
{
    /// <summary>Declares the platform.</summary>
    public static IDictionary<string, object?> Build(ProgramConfiguration configuration, PlatformSettings settings)
    {
        var context = new StackContext(configuration, "mgmt");
        var logs = context.Logs();
        var library = LibraryLocator.Open(configuration.RootDirectory, settings.Library);
        var agents = context.Agents(logs);
        var late = new Dictionary<string, Input<string>>
        {
            ["log_analytics_workspace_id"] = logs.WorkspaceId,
            ["email_security_contact"] = context.AlertEmail,
            ["ama_user_assigned_managed_identity_id"] = agents.IdentityId,
            ["ama_user_assigned_managed_identity_name"] = agents.IdentityName,
            ["ama_vm_insights_data_collection_rule_id"] = agents.RuleId("vm-insights"),
            ["ama_change_tracking_data_collection_rule_id"] = agents.RuleId("change-tracking"),
            ["ama_mdfc_sql_data_collection_rule_id"] = agents.RuleId("defender-sql"),
        };
        var rendering = TenantRenderer.Render(library, configuration.Cloud, configuration.Region, settings.Governance, late.Keys.ToHashSet());
        RenderingLog.Say(rendering.Findings);
        var governance = new TenantGovernance(
            "governance",
            new TenantGovernanceArgs
            {
                Rendering = rendering,
                TenantId = settings.TenantId,
                Location = context.Location,
                Late = late,
                ParentId = settings.Governance.Parent,
                DefaultGroupId = settings.Governance.DefaultGroup,
                RequireAuthorization = settings.Governance.RequireAuthorization,
            },
            context.Component);
        PlatformControls.Declare(configuration, settings, new GroupLookup(rendering, governance.GroupIds), logs.WorkspaceId, context);
        return new Dictionary<string, object?>
        {
            ["subscriptionId"] = settings.SubscriptionId,
            ["managementGroupIds"] = governance.GroupIds,
            ["logWorkspaceId"] = logs.WorkspaceId,
            ["agentIdentityId"] = agents.IdentityId,
            ["collectionRuleIds"] = agents.RuleIds,
        };
    }
}
