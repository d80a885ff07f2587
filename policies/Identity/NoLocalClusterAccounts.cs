namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-005: clusters have no local accounts.</summary>
public sealed class NoLocalClusterAccounts() : PropertyRule(
    new("IAM-005", Severity.Critical, "Clusters have no local accounts")
    {
        Rationale = "The local administrator of a cluster is a certificate that never asks who uses it and cannot be revoked alone.",
        Remediation = "Set disableLocalAccounts to true.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy 993c2fcd", "CKV_AZURE_141"],
    },
    Requirement.Of("containerservice:ManagedCluster", "disableLocalAccounts", Must.Be(true)));
