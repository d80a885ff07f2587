using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class TenantGovernanceExample
{
    public static TenantGovernance Declare(ComponentResourceOptions options)
    {
        // <example>
        var cloud = new CloudCatalog().Get("bleu");
        var rendering = TenantRenderer.Render(LibraryReader.Embedded, cloud, cloud.Region("bleufrancecentral"), new GovernanceSettings());
        RenderingLog.Say(rendering.Findings);
        var governance = new TenantGovernance(
            "governance",
            new TenantGovernanceArgs
            {
                Rendering = rendering,
                TenantId = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
                Location = "bleufrancecentral",
                DefaultGroupId = "sandbox",
            },
            options);
        // </example>
        return governance;
    }
}
