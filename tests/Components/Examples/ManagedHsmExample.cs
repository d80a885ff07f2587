using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class ManagedHsmExample
{
    public static ManagedHsm Declare(HubNetwork hub, PrivateZones zones, LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var hsm = new ManagedHsm(
            "hsm",
            new ManagedHsmArgs
            {
                ResourceGroupName = "rg-hub-bleuc-keys",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                TenantId = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
                Administrators = { "6a1c5a0e-8a3c-4a7e-9f6e-0f4f6c6f7a11" },
                Quorum = 3,
                Holders = ["key-officer-1", "key-officer-2", "key-officer-3", "key-officer-4", "key-officer-5"],
                SubnetId = hub.PrivateEndpointSubnetId,
                PrivateDnsZoneId = zones.ZoneId("managedHsm"),
                LogWorkspaceId = logs.WorkspaceId,
            },
            options);
        // </example>
        return hsm;
    }
}
