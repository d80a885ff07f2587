namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-009: clusters have a control plane with a promise of availability.</summary>
public sealed class ClusterTier() : PropertyRule(
    new("DR-009", Severity.Medium, "Clusters have a control plane with a promise of availability")
    {
        Rationale = "The free tier promises nothing, and its control plane throttles as soon as a cluster grows.",
        Remediation = "Set sku.tier to Standard or Premium.",
        Clauses = ["17.4.a"],
        Parallels = ["CKV_AZURE_170", "Azure.AKS.UptimeSLA"],
    },
    Requirement.Of("containerservice:ManagedCluster", "sku.tier", Must.BeOneOf("Standard", "Premium")));
