using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class TenantGovernanceExample
{
    public static TenantGovernance Declare(LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var late = new Dictionary<string, Input<string>> { ["log_analytics_workspace_id"] = logs.WorkspaceId };
        var cloud = new CloudCatalog().Get("bleu");
        var rendering = TenantRenderer.Render(LibraryReader.Embedded, cloud, cloud.Region("bleufrancecentral"), new GovernanceSettings(), late.Keys.ToHashSet());
        RenderingLog.Say(rendering.Findings);
        var governance = new TenantGovernance(
            "governance",
            new TenantGovernanceArgs
            {
                Rendering = rendering,
                TenantId = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
                Location = "bleufrancecentral",
                Late = late,
                DefaultGroupId = "sandbox",
            },
            options);
        // </example>
        return governance;
    }
}
