namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-007: disks of clusters are encrypted with a key of the client.</summary>
public sealed class ClusterDisksKey() : PropertyRule(
    new("CRY-007", Severity.High, "Disks of clusters are encrypted with a key of the client")
    {
        Rationale = "Disks of nodes hold images, logs and whatever pods write. They follow the rule of every other disk, and the set can only be named when the cluster is made.",
        Remediation = "Name a disk encryption set under diskEncryptionSetID when the cluster is made.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 7d7be79c", "CKV_AZURE_117"],
    },
    Requirement.Of("containerservice:ManagedCluster", "diskEncryptionSetID", Must.BeSet));
