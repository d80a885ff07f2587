using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class KeyVaultExample
{
    public static KeyVault Declare(HubNetwork hub, PrivateZones zones, LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var vault = new KeyVault(
            "keys",
            new KeyVaultArgs
            {
                ResourceGroupName = "rg-hub-bleuc-keys",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                TenantId = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
                SubnetId = hub.PrivateEndpointSubnetId,
                PrivateDnsZoneId = zones.ZoneId("vault"),
                LogWorkspaceId = logs.WorkspaceId,
            },
            options);
        // </example>
        return vault;
    }
}
