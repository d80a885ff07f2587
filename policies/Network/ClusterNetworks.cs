namespace Bleu.Infra.Policies.Network;

/// <summary>NET-017: clusters enforce network policies, and their nodes have no public address.</summary>
public sealed class ClusterNetworks() : PropertyRule(
    new("NET-017", Severity.High, "Clusters enforce network policies, and their nodes have no public address")
    {
        Rationale = "Without an engine for network policies every pod reaches every other one, whatever the policies say.",
        Remediation = "Set networkProfile.networkPolicy to cilium, calico or azure, and enableNodePublicIP to false.",
        Clauses = ["13.2.a"],
        Parallels = ["CKV_AZURE_7", "CKV_AZURE_143", "Azure.AKS.NetworkPolicy"],
    },
    Requirement.Of("containerservice:ManagedCluster", "networkProfile.networkPolicy", Must.BeOneOf("cilium", "calico", "azure")),
    Requirement.Of("containerservice:ManagedCluster", "agentPoolProfiles[*].enableNodePublicIP", Must.BeOrDefaultTo(false)),
    Requirement.Of("containerservice:AgentPool", "enableNodePublicIP", Must.BeOrDefaultTo(false)));
