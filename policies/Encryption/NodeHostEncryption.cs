namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-008: nodes of clusters encrypt caches and temporary disks at their host.</summary>
public sealed class NodeHostEncryption() : PropertyRule(
    new("CRY-008", Severity.High, "Nodes of clusters encrypt caches and temporary disks at their host")
    {
        Rationale = "Images, logs and empty directories of pods lie on temporary disks of the nodes, which only encryption at the host covers.",
        Remediation = "Set enableEncryptionAtHost to true on every agent pool.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 41425d9f", "CKV_AZURE_227"],
        HasSafeRemedy = true,
    },
    Requirement.Of("containerservice:ManagedCluster", "agentPoolProfiles[*].enableEncryptionAtHost", Must.Be(true)),
    Requirement.Of("containerservice:AgentPool", "enableEncryptionAtHost", Must.Be(true)));
