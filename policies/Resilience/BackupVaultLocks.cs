namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-003: backups cannot be changed or deleted early.</summary>
public sealed class BackupVaultLocks() : PropertyRule(
    new("DR-003", Severity.High, "Backups cannot be changed or deleted early")
    {
        Rationale = "Ransomware deletes the backups first. Immutability and a soft deletion that is always on leave it nothing to delete.",
        Remediation = "Set the immutability state to Locked or Unlocked and soft deletion to AlwaysOn.",
        Clauses = ["12.5.b"],
        Parallels = ["Azure Policy d6f6f560", "Azure Policy 2514263b", "Azure Policy 31b8092a", "Azure Policy 9798d31d", "Azure.RSV.Immutable"],
    },
    [
        .. Requirement.OfEach(["recoveryservices:Vault", "dataprotection:BackupVault"], "properties.securitySettings.immutabilitySettings.state", Must.BeOneOf("Locked", "Unlocked")),
        Requirement.Of("recoveryservices:Vault", "properties.securitySettings.softDeleteSettings.softDeleteState", Must.Be("AlwaysON")),
        Requirement.Of("dataprotection:BackupVault", "properties.securitySettings.softDeleteSettings.state", Must.Be("AlwaysOn")),
    ]);
