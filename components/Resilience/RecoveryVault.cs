using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Azure = Pulumi.AzureNative.RecoveryServices;
using Inputs = Pulumi.AzureNative.RecoveryServices.Inputs;

namespace Bleu.Infra.Resilience;

/// <summary>
/// A Recovery Services vault, for machines: backups that cannot be changed, whose deletion can always be undone, that two people are
/// needed to weaken, encrypted with the owner's key, and with a daily policy of the enhanced kind.
/// </summary>
public sealed class RecoveryVault : ComponentResource
{
    /// <summary>Declares the vault, its policy and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), out of range (BLEU5002, BLEU5155) or not allowed (BLEU5003), or copies would have nowhere to go (BLEU5156).
    /// </exception>
    public RecoveryVault(string name, RecoveryVaultArgs args, ComponentResourceOptions? options = null)
        : base("bleu:resilience:RecoveryVault", name, args, options)
    {
        var checks = new VaultChecks(nameof(RecoveryVault), name).Required(
            args.Naming,
            (args.ResourceGroupName, "ResourceGroupName"),
            (args.Location, "Location"),
            (args.KeyUri, "KeyUri"),
            (args.IdentityId, "IdentityId"),
            (args.GuardId, "GuardId"),
            (args.SubnetId, "SubnetId"),
            (args.LogWorkspaceId, "LogWorkspaceId"));
        checks.Throw(args.Retention);
        var child = new CustomResourceOptions { Parent = this };
        var vault = new Azure.Vault(
            name,
            new Azure.VaultArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VaultName = ResourceNames.Of(NamingRule.RecoveryVault, args.Naming),
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = Azure.SkuName.RS0, Tier = "Standard" },
                Identity = new Inputs.IdentityDataArgs { Type = Azure.ResourceIdentityType.UserAssigned, UserAssignedIdentities = { args.IdentityId } },
                Properties = Properties(args, checks),
            },
            child);
        _ = new Azure.ResourceGuardProxy(
            name,
            new Azure.ResourceGuardProxyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VaultName = vault.Name,
                ResourceGuardProxyName = "VaultProxy",
                Properties = new Inputs.ResourceGuardProxyBaseArgs { ResourceGuardResourceId = args.GuardId },
            },
            child);
        var policy = MachinePolicy.Declare($"{name}-machines", args, vault.Name, child);
        var endpoint = PrivateAccess.Open(
            name,
            new(args.ResourceGroupName, args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, args.Naming, "rsv"), args.Tags),
            new(vault.Id, "AzureBackup"),
            args.SubnetId,
            args.PrivateDnsZoneIds,
            child);
        LogShipping.Send(name, vault.Id, args.LogWorkspaceId, child);
        DeletionLock.Set(name, vault.Id, "The backups of machines are lost with it.", child);

        VaultId = vault.Id;
        VaultName = vault.Name;
        MachinePolicyId = policy.Id;
        PrivateEndpointId = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["vaultId"] = VaultId,
            ["vaultName"] = VaultName,
            ["machinePolicyId"] = MachinePolicyId,
            ["privateEndpointId"] = PrivateEndpointId,
        });
    }

    /// <summary>The vault's ARM id.</summary>
    [Output("vaultId")]
    public Output<string> VaultId { get; private set; }

    /// <summary>The vault's name.</summary>
    [Output("vaultName")]
    public Output<string> VaultName { get; private set; }

    /// <summary>The ARM id of the daily policy for machines.</summary>
    [Output("machinePolicyId")]
    public Output<string> MachinePolicyId { get; private set; }

    /// <summary>The ARM id of the private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }

    private static Inputs.VaultPropertiesArgs Properties(RecoveryVaultArgs args, VaultChecks checks)
    {
        var redundancy = checks.Redundancy(args.Redundancy, args.PairedRegion);
        return new()
        {
            PublicNetworkAccess = Azure.PublicNetworkAccess.Disabled,
            RedundancySettings = new Inputs.VaultPropertiesRedundancySettingsArgs
            {
                StandardTierStorageRedundancy = redundancy,
                CrossRegionRestore = redundancy.Apply(word => word == "GeoRedundant" ? "Enabled" : "Disabled"),
            },
            RestoreSettings = new Inputs.RestoreSettingsArgs
            {
                CrossSubscriptionRestoreSettings = new Inputs.CrossSubscriptionRestoreSettingsArgs
                {
                    CrossSubscriptionRestoreState = Azure.CrossSubscriptionRestoreState.Disabled,
                },
            },
            Encryption = new Inputs.VaultPropertiesEncryptionArgs
            {
                InfrastructureEncryption = Azure.InfrastructureEncryptionState.Enabled,
                KekIdentity = new Inputs.CmkKekIdentityArgs { UseSystemAssignedIdentity = false, UserAssignedIdentity = args.IdentityId },
                KeyVaultProperties = new Inputs.CmkKeyVaultPropertiesArgs { KeyUri = args.KeyUri },
            },
            SecuritySettings = new Inputs.SecuritySettingsArgs
            {
                ImmutabilitySettings = new Inputs.ImmutabilitySettingsArgs { State = args.IsLocked.Apply(locked => locked ? "Locked" : "Unlocked") },
                SoftDeleteSettings = new Inputs.SoftDeleteSettingsArgs
                {
                    SoftDeleteState = Azure.SoftDeleteState.AlwaysON,
                    EnhancedSecurityState = Azure.EnhancedSecurityState.AlwaysON,
                    SoftDeleteRetentionPeriodInDays = checks.SoftDeleteDays(args.SoftDeleteDays),
                },
            },
            MonitoringSettings = new Inputs.MonitoringSettingsArgs
            {
                AzureMonitorAlertSettings = new Inputs.AzureMonitorAlertSettingsArgs
                {
                    AlertsForAllJobFailures = Azure.AlertsState.Enabled,
                    AlertsForAllReplicationIssues = Azure.AlertsState.Enabled,
                    AlertsForAllFailoverIssues = Azure.AlertsState.Enabled,
                },
                ClassicAlertSettings = new Inputs.ClassicAlertSettingsArgs
                {
                    AlertsForCriticalOperations = Azure.AlertsState.Disabled,
                    EmailNotificationsForSiteRecovery = Azure.AlertsState.Disabled,
                },
            },
        };
    }
}
