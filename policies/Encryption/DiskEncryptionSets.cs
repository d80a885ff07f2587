namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-005: disk encryption sets use both keys and follow new key versions.</summary>
public sealed class DiskEncryptionSets() : PropertyRule(
    new("CRY-005", Severity.Medium, "Disk encryption sets use both keys and follow new key versions")
    {
        Rationale = "Encryption with the platform's key and the client's key together survives the loss of one. A set that stays on an old version keeps a key in use that was meant to be retired.",
        Remediation = "Set encryptionType to EncryptionAtRestWithPlatformAndCustomerKeys, or to ConfidentialVmEncryptedWithCustomerKey for confidential machines, and rotationToLatestKeyVersionEnabled to true.",
        Clauses = ["10.1.a", "10.5.a"],
        Parallels = ["Azure Policy ca91455f"],
    },
    Requirement.Of("compute:DiskEncryptionSet", "encryptionType", Must.BeOneOf("EncryptionAtRestWithPlatformAndCustomerKeys", "ConfidentialVmEncryptedWithCustomerKey")),
    Requirement.Of("compute:DiskEncryptionSet", "rotationToLatestKeyVersionEnabled", Must.Be(true)));
