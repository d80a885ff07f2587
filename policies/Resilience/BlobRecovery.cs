namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-005: deleted and overwritten blobs can be restored.</summary>
public sealed class BlobRecovery() : PropertyRule(
    new("DR-005", Severity.Medium, "Deleted and overwritten blobs can be restored")
    {
        Rationale = "Most data is lost by mistake. Soft deletion and versions undo mistakes without a restore from backup.",
        Remediation = "Enable isVersioningEnabled, deleteRetentionPolicy and containerDeleteRetentionPolicy, with seven days or more.",
        Clauses = ["12.5.a"],
        Parallels = ["Azure.Storage.SoftDelete", "Azure.Storage.ContainerSoftDelete", "CKV2_AZURE_38"],
        HasSafeRemedy = true,
    },
    Requirement.Of("storage:BlobServiceProperties", "isVersioningEnabled", Must.Be(true)),
    Requirement.Of("storage:BlobServiceProperties", "deleteRetentionPolicy.enabled", Must.Be(true)),
    Requirement.Of("storage:BlobServiceProperties", "deleteRetentionPolicy.days", Must.BeAtLeast(7)),
    Requirement.Of("storage:BlobServiceProperties", "containerDeleteRetentionPolicy.enabled", Must.Be(true)),
    Requirement.Of("storage:BlobServiceProperties", "containerDeleteRetentionPolicy.days", Must.BeAtLeast(7)));
