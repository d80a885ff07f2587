namespace Bleu.Infra.Resilience;

/// <summary>What a <see cref="BackupVault"/> is made from.</summary>
public sealed class BackupVaultArgs : ProtectionVaultArgs;
