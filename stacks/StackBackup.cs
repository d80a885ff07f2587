using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The vaults that take a stack's backups, and the guard without which nobody weakens them.</summary>
internal sealed class StackBackup
{
    /// <summary>Declares them.</summary>
    /// <param name="context">The stack.</param>
    /// <param name="region">The region.</param>
    /// <param name="settings">What the stack asks for.</param>
    /// <param name="key">The key of the backups.</param>
    /// <param name="identityId">The identity that wraps with it.</param>
    /// <param name="subnetId">The subnet of the private endpoint.</param>
    /// <param name="zoneIds">The private DNS zones of backup, as far as they are known.</param>
    /// <param name="logs">Who receives the logs.</param>
    public StackBackup(
        StackContext context,
        Region region,
        BackupSettings settings,
        EncryptionKey key,
        Input<string> identityId,
        Input<string> subnetId,
        Dictionary<string, Input<string>> zoneIds,
        LogWorkspace logs)
    {
        GroupName = context.Group("backup").Name;
        var guardProvider = settings.GuardSubscriptionId is { } subscription ? context.ProviderOf("guard", subscription) : context.Provider;
        var guard = new BackupGuard(
            context.Named("guard"),
            new BackupGuardArgs
            {
                ResourceGroupName = context.Group("guard", guardProvider).Name,
                Location = context.Location,
                Naming = context.Naming,
                Tags = context.Tags,
            },
            new ComponentResourceOptions { Providers = { guardProvider } });
        var retention = new RetentionArgs
        {
            Time = settings.Time,
            DailyDays = settings.DailyDays,
            WeeklyWeeks = settings.WeeklyWeeks,
            MonthlyMonths = settings.MonthlyMonths,
        };
        Machines = new RecoveryVault(
            context.Named("machines"),
            new RecoveryVaultArgs
            {
                ResourceGroupName = GroupName,
                Location = context.Location,
                Naming = context.Naming,
                Redundancy = Redundancies.OfVault(settings.Redundancy),
                PairedRegion = region.Pair,
                KeyUri = key.KeyUri,
                IdentityId = identityId,
                GuardId = guard.GuardId,
                SubnetId = subnetId,
                PrivateDnsZoneIds = zoneIds,
                LogWorkspaceId = logs.WorkspaceId,
                IsLocked = settings.IsLocked,
                SoftDeleteDays = settings.SoftDeleteDays,
                Retention = retention,
                Tags = context.Tags,
            },
            context.Component);
        Data = new BackupVault(
            context.Named("data"),
            new BackupVaultArgs
            {
                ResourceGroupName = GroupName,
                Location = context.Location,
                Naming = context.Naming,
                Redundancy = Redundancies.OfVault(settings.Redundancy),
                PairedRegion = region.Pair,
                KeyUri = key.KeyUri,
                IdentityId = identityId,
                GuardId = guard.GuardId,
                LogWorkspaceId = logs.WorkspaceId,
                IsLocked = settings.IsLocked,
                SoftDeleteDays = settings.SoftDeleteDays,
                Retention = retention,
                Tags = context.Tags,
            },
            context.Component);
    }

    /// <summary>The resource group of the vaults.</summary>
    public Output<string> GroupName { get; }

    /// <summary>The vault of machines.</summary>
    public RecoveryVault Machines { get; }

    /// <summary>The vault of disks, blobs, databases and clusters.</summary>
    public BackupVault Data { get; }
}
