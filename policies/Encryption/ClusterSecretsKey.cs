namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-009: secrets of clusters are encrypted with a key in a vault that they reach privately.</summary>
public sealed class ClusterSecretsKey() : PropertyRule(
    new("CRY-009", Severity.High, "Secrets of clusters are encrypted with a key in a vault that they reach privately")
    {
        Rationale = "What a cluster stores of its secrets is readable to whoever reads its database. A key of the client in front of it changes that.",
        Remediation = "Enable securityProfile.azureKeyVaultKms, and set its keyVaultNetworkAccess to Private.",
        Clauses = ["10.5.c"],
        Parallels = ["Azure Policy dbbdc317"],
    },
    Requirement.Of("containerservice:ManagedCluster", "securityProfile.azureKeyVaultKms.enabled", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "securityProfile.azureKeyVaultKms.keyVaultNetworkAccess", Must.Be("Private")));
