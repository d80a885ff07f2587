namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-002: platform services know no keys of their own, only identities.</summary>
public sealed class NoLocalAuthentication() : PropertyRule(
    new("IAM-002", Severity.High, "Platform services know no keys of their own, only identities")
    {
        Rationale = "Access keys and shared signatures bypass roles, conditional access and the log of who did what.",
        Remediation = "Disable local authentication and give identities roles.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy cfb11c26", "Azure Policy 5d4e3c65", "Azure Policy 5450f5bd", "Azure Policy b08ab3ca", "Azure Policy e15effd4", "Azure Policy 199d5677", "CKV_AZURE_184"],
        HasSafeRemedy = true,
    },
    [
        .. Requirement.OfEach(["servicebus:Namespace", "eventhub:Namespace", "cosmosdb:DatabaseAccount", "appconfiguration:ConfigurationStore", "applicationinsights:Component", "eventgrid:Topic", "eventgrid:Domain", "search:Service", "automation:AutomationAccount"], "disableLocalAuth", Must.Be(true)),
        Requirement.Of("operationalinsights:Workspace", "features.disableLocalAuth", Must.Be(true)),
        Requirement.Of("redis:Redis", "disableAccessKeyAuthentication", Must.Be(true)),
    ]);
