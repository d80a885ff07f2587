using Bleu.Infra.Connectivity;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class SpokeNetworkExample
{
    public static SpokeNetwork Declare(HubNetwork hub, LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var spoke = new SpokeNetwork(
            "spoke",
            new SpokeNetworkArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-network",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "clinic-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                AddressSpace = "10.32.0.0/22",
                Subnets = [new() { Name = "application", Prefix = 24 }, new() { Name = "data", Prefix = 25 }],
                HubNetworkId = hub.NetworkId,
                FirewallPrivateAddress = hub.FirewallPrivateAddress,
                LogWorkspaceId = logs.WorkspaceId,
            },
            options);
        // </example>
        return spoke;
    }
}
