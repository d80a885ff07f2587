namespace Bleu.Infra.Policies.Network;

/// <summary>NET-016: clusters have a private control plane.</summary>
public sealed class PrivateClusters() : PropertyRule(
    new("NET-016", Severity.Critical, "Clusters have a private control plane")
    {
        Rationale = "The control plane of a cluster commands everything in it. On a public address it is reachable by anyone with a token.",
        Remediation = "Set apiServerAccessProfile.enablePrivateCluster to true and enablePrivateClusterPublicFQDN to false. The first can only be chosen when the cluster is made.",
        Clauses = ["9.6.d"],
        Parallels = ["Azure Policy 040732e8", "Azure Policy 0e246bcf", "CKV_AZURE_6", "CKV_AZURE_115"],
    },
    Requirement.Of("containerservice:ManagedCluster", "apiServerAccessProfile.enablePrivateCluster", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "apiServerAccessProfile.enablePrivateClusterPublicFQDN", Must.BeOrDefaultTo(false)));
