using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Resilience;

/// <summary>What vaults of both kinds are made from, <see cref="BackupVault"/> and <see cref="RecoveryVault"/>.</summary>
public abstract class ProtectionVaultArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>Where copies lie: <c>GeoRedundant</c> (also in the paired region of the same cloud), <c>ZoneRedundant</c> or <c>LocallyRedundant</c>.</summary>
    /// <value>The default is <c>GeoRedundant</c>.</value>
    [Input("redundancy")]
    public Input<string> Redundancy { get; set; } = "GeoRedundant";

    /// <summary>The paired region of the same cloud; geo-redundancy is refused without it.</summary>
    /// <value>The default is <see langword="null"/>: there is none.</value>
    [Input("pairedRegion")]
    public string? PairedRegion { get; set; }

    /// <summary>The key's address without a version, so that rotation is followed.</summary>
    [Input("keyUri", required: true)]
    public Input<string> KeyUri { get; set; } = null!;

    /// <summary>The identity that may wrap with the key: its ARM id, from a <see cref="Keys.KeyUser"/>.</summary>
    [Input("identityId", required: true)]
    public Input<string> IdentityId { get; set; } = null!;

    /// <summary>The guard that makes weakening a backup need two people: its ARM id, from a <see cref="BackupGuard"/>.</summary>
    [Input("guardId", required: true)]
    public Input<string> GuardId { get; set; } = null!;

    /// <summary>The workspace that receives the logs: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>Whether immutability is locked: then nobody can take it back, ever.</summary>
    /// <value>The default is <see langword="false"/>: immutable, but the setting itself can be taken back, by two people.</value>
    [Input("isLocked")]
    public Input<bool> IsLocked { get; set; } = false;

    /// <summary>How long deleted backups can be restored, in days: 14 to 180. Soft deletion itself cannot be switched off.</summary>
    /// <value>The default is 30.</value>
    [Input("softDeleteDays")]
    public Input<int> SoftDeleteDays { get; set; } = VaultDefaults.SoftDeleteDays;

    /// <summary>When backups are taken and how long they are kept.</summary>
    [Input("retention")]
    public RetentionArgs Retention
    {
        get => field ??= new();
        set;
    }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
