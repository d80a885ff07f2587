using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

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
        var governance = new TenantGovernance(
            "governance",
            new TenantGovernanceArgs
            {
                Rendering = TenantRenderer.Render(library, configuration.Cloud, configuration.Region, settings.Governance),
                TenantId = settings.TenantId,
                ParentId = settings.Governance.Parent,
                DefaultGroupId = settings.Governance.DefaultGroup,
                RequireAuthorization = settings.Governance.RequireAuthorization,
            },
            context.Component);
        return new Dictionary<string, object?>
        {
            ["subscriptionId"] = settings.SubscriptionId,
            ["managementGroupIds"] = governance.GroupIds,
            ["logWorkspaceId"] = logs.WorkspaceId,
        };
    }
}
