namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-002: tables and queues are encrypted with the key of their account.</summary>
public sealed class TablesAndQueuesKey() : PropertyRule(
    new("CRY-002", Severity.Medium, "Tables and queues are encrypted with the key of their account")
    {
        Rationale = "Tables and queues stay on the platform's key unless they are told to use that of the account, and that can only be said when the account is made.",
        Remediation = "Set encryption.services.table.keyType and encryption.services.queue.keyType to Account when the account is made.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 7c322315"],
        HasSafeRemedy = true,
    },
    Requirement.Of("storage:StorageAccount", "encryption.services.table.keyType", Must.Be("Account")),
    Requirement.Of("storage:StorageAccount", "encryption.services.queue.keyType", Must.Be("Account")));
