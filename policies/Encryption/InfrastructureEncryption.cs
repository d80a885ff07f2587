namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-003: storage accounts are encrypted twice.</summary>
public sealed class InfrastructureEncryption() : PropertyRule(
    new("CRY-003", Severity.Medium, "Storage accounts are encrypted twice")
    {
        Rationale = "A second layer with another algorithm and another key keeps data safe when one of them fails. It can only be chosen when the account is made.",
        Remediation = "Set encryption.requireInfrastructureEncryption to true when the account is made.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 4733ea7b"],
    },
    Requirement.Of("storage:StorageAccount", "encryption.requireInfrastructureEncryption", Must.Be(true)));
