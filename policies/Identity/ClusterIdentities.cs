namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-007: clusters and their workloads have managed identities.</summary>
public sealed class ClusterIdentities() : PropertyRule(
    new("IAM-007", Severity.Medium, "Clusters and their workloads have managed identities")
    {
        Rationale = "A secret inside a pod is read by whoever reads the pod. A federated identity has none to read.",
        Remediation = "Set identity.type, enable oidcIssuerProfile and securityProfile.workloadIdentity.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy da6e2401", "Azure Policy 2cc2e023", "Azure.AKS.ManagedIdentity"],
    },
    Requirement.Of("containerservice:ManagedCluster", "identity.type", Must.BeOneOf("UserAssigned", "SystemAssigned")),
    Requirement.Of("containerservice:ManagedCluster", "oidcIssuerProfile.enabled", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "securityProfile.workloadIdentity.enabled", Must.Be(true)));
