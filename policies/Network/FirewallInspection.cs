namespace Bleu.Infra.Policies.Network;

/// <summary>NET-012: firewalls refuse known bad addresses and stop intrusions.</summary>
public sealed class FirewallInspection() : PropertyRule(
    new("NET-012", Severity.High, "Firewalls refuse known bad addresses and stop intrusions")
    {
        Rationale = "Every interconnection needs a probe. A firewall that only reports lets what it has recognised pass.",
        Remediation = "Set threatIntelMode to Deny, and on the Premium tier intrusionDetection.mode to Deny.",
        Clauses = ["13.3.a"],
        Parallels = ["Azure Policy da79a7e2", "Azure Policy dfb5ac92", "CKV_AZURE_216", "CKV_AZURE_219", "CKV_AZURE_220", "Azure.Firewall.PolicyMode"],
    },
    Requirement.Of("network:FirewallPolicy", "threatIntelMode", Must.Be("Deny")),
    Requirement.Of("network:FirewallPolicy", "intrusionDetection.mode", Must.Be("Deny")).When("sku.tier", Must.Be("Premium")));
