namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-010: container registries are encrypted with a key of the client.</summary>
public sealed class RegistryCustomerKey() : PropertyRule(
    new("CRY-010", Severity.Medium, "Container registries are encrypted with a key of the client")
    {
        Rationale = "Images hold code, certificates and sometimes more. A key of the client lets it close the registry for good.",
        Remediation = "Set encryption.status to enabled and name the key under encryption.keyVaultProperties.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 5b9159ae"],
    },
    Requirement.Of("containerregistry:Registry", "encryption.status", Must.Be("enabled")));
