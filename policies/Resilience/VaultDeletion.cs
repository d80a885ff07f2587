namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-001: deleted vaults and keys can be restored for 90 days, and nobody can shorten that.</summary>
public sealed class VaultDeletion() : PropertyRule(
    new("DR-001", Severity.Critical, "Deleted vaults and keys can be restored for 90 days, and nobody can shorten that")
    {
        Rationale = "Whoever deletes a key deletes everything encrypted with it. Purge protection makes that impossible within the period.",
        Remediation = "Set properties.enableSoftDelete and properties.enablePurgeProtection to true and properties.softDeleteRetentionInDays to 90.",
        Clauses = ["12.5.a"],
        Parallels = ["Azure Policy 0b60c0b2", "Azure Policy 1e66c121", "CKV_AZURE_42", "CKV_AZURE_110", "CKV_AZURE_111"],
        HasSafeRemedy = true,
    },
    Requirement.Of("keyvault:Vault", "properties.enableSoftDelete", Must.BeOrDefaultTo(true)),
    Requirement.Of("keyvault:Vault", "properties.enablePurgeProtection", Must.Be(true)),
    Requirement.Of("keyvault:Vault", "properties.softDeleteRetentionInDays", Must.BeAtLeast(90)));
