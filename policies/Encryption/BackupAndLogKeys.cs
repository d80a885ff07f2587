namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-012: backups and log clusters are encrypted with a key of the client, in whatever version is newest.</summary>
public sealed class BackupAndLogKeys() : PropertyRule(
    new("CRY-012", Severity.High, "Backups and log clusters are encrypted with a key of the client, in whatever version is newest")
    {
        Rationale = "Backups and logs are copies of everything else. A pinned key version stops them from following the rotation of the key.",
        Remediation = "Name the key under encryption.keyVaultProperties.keyUri or keyVaultProperties.keyVaultUri, and leave the key version out.",
        Clauses = ["10.1.d"],
        Parallels = ["Azure Policy 2e94d99a", "Azure Policy 1f68a601"],
    },
    Requirement.Of("recoveryservices:Vault", "properties.encryption.keyVaultProperties.keyUri", Must.BeSet),
    Requirement.Of("operationalinsights:Cluster", "keyVaultProperties.keyVaultUri", Must.BeSet),
    Requirement.Of("operationalinsights:Cluster", "keyVaultProperties.keyVersion", Must.BeAbsent));
