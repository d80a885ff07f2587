namespace Bleu.Infra.Policies.Network;

/// <summary>NET-013: web applications stand behind a firewall that refuses what it recognises.</summary>
public sealed class WebFirewall() : PropertyRule(
    new("NET-013", Severity.Critical, "Web applications stand behind a firewall that refuses what it recognises")
    {
        Rationale = "An application firewall in detection mode writes down the attack and lets it pass.",
        Remediation = "Name a firewall policy on the gateway, set policySettings.mode to Prevention and policySettings.state to Enabled.",
        Clauses = ["13.2.d"],
        Parallels = ["Azure Policy 564feb30", "Azure Policy 12430be1", "CKV_AZURE_120", "CKV_AZURE_122", "Azure.AppGwWAF.Enabled"],
    },
    Requirement.Of("network:ApplicationGateway", "firewallPolicy.id", Must.BeSet),
    Requirement.Of("network:WebApplicationFirewallPolicy", "policySettings.mode", Must.Be("Prevention")),
    Requirement.Of("network:WebApplicationFirewallPolicy", "policySettings.state", Must.Be("Enabled")));
