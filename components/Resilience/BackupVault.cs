using System.Collections.Immutable;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Azure = Pulumi.AzureNative.DataProtection;
using Inputs = Pulumi.AzureNative.DataProtection.Inputs;

namespace Bleu.Infra.Resilience;

/// <summary>
/// A backup vault, for disks, blobs, PostgreSQL and clusters: backups that cannot be changed, whose deletion can always be undone, that
/// two people are needed to weaken, encrypted with the owner's key, and with a daily policy for each. ARM knows no public network and
/// no private endpoint of such a vault: only services of the platform reach it.
/// </summary>
public sealed class BackupVault : ComponentResource
{
    /// <summary>Declares the vault, its policies and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), out of range (BLEU5002, BLEU5155) or not allowed (BLEU5003), or copies would have nowhere to go (BLEU5156).
    /// </exception>
    public BackupVault(string name, BackupVaultArgs args, ComponentResourceOptions? options = null)
        : base("bleu:resilience:BackupVault", name, args, options)
    {
        var checks = new VaultChecks(nameof(BackupVault), name).Required(
            args.Naming,
            (args.ResourceGroupName, "ResourceGroupName"),
            (args.Location, "Location"),
            (args.KeyUri, "KeyUri"),
            (args.IdentityId, "IdentityId"),
            (args.GuardId, "GuardId"),
            (args.LogWorkspaceId, "LogWorkspaceId"));
        checks.Throw(args.Retention);
        var child = new CustomResourceOptions { Parent = this };
        var vault = new Azure.BackupVault(
            name,
            new Azure.BackupVaultArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VaultName = ResourceNames.Of(NamingRule.BackupVault, args.Naming),
                Tags = args.Tags,

                // Its own identity is what protected resources give roles to; the other one wraps with the key.
                Identity = new Inputs.DppIdentityDetailsArgs { Type = "SystemAssigned,UserAssigned", UserAssignedIdentities = { args.IdentityId } },
                Properties = Properties(args, checks),
            },
            child);
        _ = new Azure.DppResourceGuardProxy(
            name,
            new Azure.DppResourceGuardProxyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VaultName = vault.Name,
                ResourceGuardProxyName = "DppResourceGuardProxy",
                Properties = new Inputs.ResourceGuardProxyBaseArgs { ResourceGuardResourceId = args.GuardId },
            },
            child);
        var policies = DataPolicies.All.ToDictionary(p => p.Name, p => p.Declare($"{name}-{p.Name}", args, vault.Name, child).Id);
        LogShipping.Send(name, vault.Id, args.LogWorkspaceId, child);
        DeletionLock.Set(name, vault.Id, "The backups of disks, blobs, databases and clusters are lost with it.", child);

        VaultId = vault.Id;
        VaultName = vault.Name;
        PolicyIds = Output.All(policies.Values).Apply(ids => policies.Keys.Zip(ids).ToImmutableDictionary(p => p.First, p => p.Second));
        PrincipalId = vault.Identity.Apply(identity => identity?.PrincipalId ?? "");
        RegisterOutputs(new Dictionary<string, object?> { ["vaultId"] = VaultId, ["vaultName"] = VaultName, ["policyIds"] = PolicyIds, ["principalId"] = PrincipalId });
    }

    /// <summary>The vault's ARM id.</summary>
    [Output("vaultId")]
    public Output<string> VaultId { get; private set; }

    /// <summary>The vault's name.</summary>
    [Output("vaultName")]
    public Output<string> VaultName { get; private set; }

    /// <summary>The ARM ids of the daily policies by name: <c>disks</c>, <c>blobs</c>, <c>postgresql</c>, <c>clusters</c>.</summary>
    [Output("policyIds")]
    public Output<ImmutableDictionary<string, string>> PolicyIds { get; private set; }

    /// <summary>The object id of the vault's own identity, a GUID: what protected resources give roles to.</summary>
    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; }

    private static Inputs.BackupVaultArgs Properties(BackupVaultArgs args, VaultChecks checks)
    {
        var redundancy = checks.Redundancy(args.Redundancy, args.PairedRegion);
        return new()
        {
            StorageSettings = { new Inputs.StorageSettingArgs { DatastoreType = Azure.StorageSettingStoreTypes.VaultStore, Type = redundancy } },
            FeatureSettings = new Inputs.FeatureSettingsArgs
            {
                CrossRegionRestoreSettings = new Inputs.CrossRegionRestoreSettingsArgs { State = redundancy.Apply(word => word == "GeoRedundant" ? "Enabled" : "Disabled") },
                CrossSubscriptionRestoreSettings = new Inputs.CrossSubscriptionRestoreSettingsArgs { State = Azure.CrossSubscriptionRestoreState.Disabled },
            },
            MonitoringSettings = new Inputs.MonitoringSettingsArgs
            {
                AzureMonitorAlertSettings = new Inputs.AzureMonitorAlertSettingsArgs { AlertsForAllJobFailures = Azure.AlertsState.Enabled },
            },
            SecuritySettings = new Inputs.SecuritySettingsArgs
            {
                ImmutabilitySettings = new Inputs.ImmutabilitySettingsArgs { State = args.IsLocked.Apply(locked => locked ? "Locked" : "Unlocked") },
                SoftDeleteSettings = new Inputs.SoftDeleteSettingsArgs
                {
                    State = Azure.SoftDeleteState.AlwaysOn,
                    RetentionDurationInDays = checks.SoftDeleteDays(args.SoftDeleteDays).Apply(days => (double)days),
                },
                EncryptionSettings = new Inputs.EncryptionSettingsArgs
                {
                    State = Azure.EncryptionState.Enabled,
                    InfrastructureEncryption = Azure.InfrastructureEncryptionState.Enabled,
                    KekIdentity = new Inputs.CmkKekIdentityArgs { IdentityType = Azure.IdentityType.UserAssigned, IdentityId = args.IdentityId },
                    KeyVaultProperties = new Inputs.CmkKeyVaultPropertiesArgs { KeyUri = args.KeyUri },
                },
            },
        };
    }
}
