namespace Bleu.Infra.Policies.Network;

/// <summary>NET-002: firewalls of platform services refuse by default.</summary>
public sealed class ServiceFirewalls() : PropertyRule(
    new("NET-002", Severity.High, "Firewalls of platform services refuse by default")
    {
        Rationale = "Closing the public network is one switch. When someone opens it for an hour, the default action decides who gets in.",
        Remediation = "Set the default action to Deny, and let trusted services pass only where one needs to.",
        Clauses = ["13.2.e"],
        Parallels = ["Azure Policy 34c877ad", "Azure Policy 55615ac9", "Azure Policy d0793b48", "CKV_AZURE_35", "CKV_AZURE_109"],
        HasSafeRemedy = true,
    },
    [
        Requirement.Of("storage:StorageAccount", "networkRuleSet.defaultAction", Must.Be("Deny")),
        Requirement.Of("storage:StorageAccount", "networkRuleSet.bypass", Must.BeOrDefaultTo("None", "AzureServices")),
        .. Requirement.OfEach(["keyvault:Vault", "keyvault:ManagedHsm"], "properties.networkAcls.defaultAction", Must.Be("Deny")),
        .. Requirement.OfEach(["keyvault:Vault", "keyvault:ManagedHsm"], "properties.networkAcls.bypass", Must.BeOrDefaultTo("None", "AzureServices")),
        Requirement.Of("containerregistry:Registry", "networkRuleSet.defaultAction", Must.Be("Deny")),
    ]);
