namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-001: storage accounts are encrypted with a key of the client.</summary>
public sealed class StorageCustomerKey() : PropertyRule(
    new("CRY-001", Severity.High, "Storage accounts are encrypted with a key of the client")
    {
        Rationale = "Without a key of its own the client cannot make its data unreadable, and data of all clients hangs on the same keys.",
        Remediation = "Set encryption.keySource to Microsoft.Keyvault and name the key under encryption.keyVaultProperties.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 6fac406b", "CKV2_AZURE_1"],
    },
    Requirement.Of("storage:StorageAccount", "encryption.keySource", Must.Be("Microsoft.Keyvault")),
    Requirement.Of("storage:StorageAccount", "encryption.keyVaultProperties.keyVaultUri", Must.BeSet),
    Requirement.Of("storage:StorageAccount", "encryption.keyVaultProperties.keyName", Must.BeSet));
