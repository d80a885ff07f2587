namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>SUP-003: registries export nothing, quarantine what is new and clean up what is untagged.</summary>
public sealed class RegistryHygiene() : PropertyRule(
    new("SUP-003", Severity.High, "Registries export nothing, quarantine what is new and clean up what is untagged")
    {
        Rationale = "A registry that exports can be copied whole. One without quarantine serves images before anyone has scanned them.",
        Remediation = "Take the Premium tier, disable policies.exportPolicy and azureADAuthenticationAsArmPolicy, enable quarantinePolicy and retentionPolicy.",
        Clauses = ["12.10.c"],
        Parallels = ["Azure Policy bd560fc0", "Azure Policy 524b0254", "Azure Policy 42781ec6", "CKV_AZURE_166", "CKV_AZURE_167", "Azure.ACR.ExportPolicy"],
    },
    Requirement.Of("containerregistry:Registry", "sku.name", Must.Be("Premium")),
    Requirement.Of("containerregistry:Registry", "policies.exportPolicy.status", Must.Be("disabled")),
    Requirement.Of("containerregistry:Registry", "policies.quarantinePolicy.status", Must.Be("enabled")),
    Requirement.Of("containerregistry:Registry", "policies.retentionPolicy.status", Must.Be("enabled")),
    Requirement.Of("containerregistry:Registry", "policies.azureADAuthenticationAsArmPolicy.status", Must.Be("disabled")));
