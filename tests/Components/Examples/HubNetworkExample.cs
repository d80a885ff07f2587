using Bleu.Infra.Connectivity;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class HubNetworkExample
{
    public static HubNetwork Declare(LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var hub = new HubNetwork(
            "hub",
            new HubNetworkArgs
            {
                ResourceGroupName = "rg-hub-bleuc-network",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                AddressSpace = "10.16.0.0/20",
                LogWorkspaceId = logs.WorkspaceId,
                Flows =
                {
                    new FlowArgs { Name = "clients-to-api", From = "10.32.0.0/12", To = "10.16.2.0/26", Port = 443 },
                },
            },
            options);
        // </example>
        return hub;
    }
}
