namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-004: key vaults grant access by roles alone.</summary>
public sealed class VaultRoles() : PropertyRule(
    new("IAM-004", Severity.High, "Key vaults grant access by roles alone")
    {
        Rationale = "Access policies live inside the vault, where no review of roles sees them, and whoever may write the vault may grant itself everything.",
        Remediation = "Set properties.enableRbacAuthorization to true and remove properties.accessPolicies.",
        Clauses = ["9.3.a"],
        Parallels = ["Azure Policy 12d4fa5e", "Azure.KeyVault.RBAC"],
    },
    Requirement.Of("keyvault:Vault", "properties.enableRbacAuthorization", Must.Be(true)),
    Requirement.Of("keyvault:Vault", "properties.accessPolicies", Must.BeAbsent));
