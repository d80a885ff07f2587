using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class VirtualWanHubExample
{
    public static VirtualWanHub Declare(LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var hub = new VirtualWanHub(
            "wan-hub",
            new VirtualWanHubArgs
            {
                ResourceGroupName = "rg-wan-bleuc-network",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "wan-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                AddressSpace = "10.18.0.0/20",
                LogWorkspaceId = logs.WorkspaceId,
            },
            options);
        // </example>
        return hub;
    }
}
