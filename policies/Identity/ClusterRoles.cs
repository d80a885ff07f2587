namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-006: clusters take their users and roles from the directory.</summary>
public sealed class ClusterRoles() : PropertyRule(
    new("IAM-006", Severity.High, "Clusters take their users and roles from the directory")
    {
        Rationale = "With roles of the directory one review covers clusters and everything else, and who leaves loses access everywhere at once.",
        Remediation = "Set enableRBAC, aadProfile.managed and aadProfile.enableAzureRBAC to true and name groups under aadProfile.adminGroupObjectIDs.",
        Clauses = ["9.3.a"],
        Parallels = ["Azure Policy ac4a19c2", "CKV_AZURE_5", "Azure.AKS.AzureRBAC", "Azure.AKS.ManagedAAD"],
    },
    Requirement.Of("containerservice:ManagedCluster", "enableRBAC", Must.BeOrDefaultTo(true)),
    Requirement.Of("containerservice:ManagedCluster", "aadProfile.managed", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "aadProfile.enableAzureRBAC", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "aadProfile.adminGroupObjectIDs", Must.HaveAtLeast(1)));
