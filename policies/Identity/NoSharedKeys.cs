namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-001: storage accounts take no shared keys and no local users.</summary>
public sealed class NoSharedKeys() : PropertyRule(
    new("IAM-001", Severity.High, "Storage accounts take no shared keys and no local users")
    {
        Rationale = "A shared key opens the whole account to whoever holds it, and no log says who that was.",
        Remediation = "Set allowSharedKeyAccess and isLocalUserEnabled to false, and give identities roles.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy 8c6a50c6", "CKV2_AZURE_40", "CKV_AZURE_244", "Azure.Storage.LocalAuth"],
        HasSafeRemedy = true,
    },
    Requirement.Of("storage:StorageAccount", "allowSharedKeyAccess", Must.Be(false)),
    Requirement.Of("storage:StorageAccount", "isLocalUserEnabled", Must.Be(false)));
