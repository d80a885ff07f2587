using Bleu.Infra.Clouds;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class RecoveryVaultExample
{
    public static RecoveryVault Declare(
        HubNetwork hub, LogWorkspace logs, EncryptionKey key, KeyUser user, Region region, ComponentResourceOptions options)
    {
        // <example>
        var naming = new Bleu.Infra.Naming.NamingArgs { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" };
        var guard = new BackupGuard(
            "guard",
            new BackupGuardArgs { ResourceGroupName = "rg-hub-bleuc-guard", Location = "bleufrancecentral", Naming = naming },
            options);
        var machines = new RecoveryVault(
            "machines",
            new RecoveryVaultArgs
            {
                ResourceGroupName = "rg-hub-bleuc-backup",
                Location = "bleufrancecentral",
                Naming = naming,
                PairedRegion = region.Pair,
                KeyUri = key.KeyUri,
                IdentityId = user.IdentityId,
                GuardId = guard.GuardId,
                SubnetId = hub.PrivateEndpointSubnetId,
                LogWorkspaceId = logs.WorkspaceId,
                Retention = { Time = "23:00", DailyDays = 30 },
            },
            options);
        // </example>
        return machines;
    }
}
