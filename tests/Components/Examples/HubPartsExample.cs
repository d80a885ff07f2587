using Bleu.Infra.Connectivity;
using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class HubPartsExample
{
    public static VpnGateway Declare(HubNetwork hub, LogWorkspace logs, Output<string> sharedKey, ComponentResourceOptions options)
    {
        // <example>
        var gateway = new VpnGateway(
            "vpn",
            new VpnGatewayArgs
            {
                ResourceGroupName = "rg-hub-bleuc-network",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                SubnetId = hub.GatewaySubnetId,
                LogWorkspaceId = logs.WorkspaceId,
                Sites =
                {
                    new VpnSiteArgs { Name = "campus", Address = "203.0.113.7", Spaces = ["172.16.0.0/16"], SharedKey = sharedKey },
                },
            },
            options);
        // </example>
        return gateway;
    }
}
