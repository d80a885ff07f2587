using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-007: network flows and database audits are recorded for ninety days at least.</summary>
public sealed class FlowAndAuditRetention() : PropertyRule(
    new("LOG-007", Severity.High, "Network flows and database audits are recorded for ninety days at least")
    {
        Rationale = "Flows say who talked to whom, audits who read what. Both are needed weeks after the fact.",
        Remediation = "Set enabled or state, and a retention of 90 days or more.",
        Clauses = ["12.6.b", "13.3.a"],
        Parallels = ["Azure Policy a6fb4358", "Azure Policy 89099bee", "CKV_AZURE_23", "CKV_AZURE_24"],
        Parameters = [CommonParameters.AuditDays],
    },
    Requirement.Of("network:FlowLog", "enabled", Must.Be(true)),
    Requirement.Of("network:FlowLog", "retentionPolicy.enabled", Must.Be(true)),
    Requirement.Of("network:FlowLog", "retentionPolicy.days", Must.BeAtLeast(CommonParameters.AuditDays)),
    Requirement.Of("sql:ExtendedServerBlobAuditingPolicy", "state", Must.Be("Enabled")),
    Requirement.Of("sql:ExtendedServerBlobAuditingPolicy", "retentionDays", Must.BeAtLeast(CommonParameters.AuditDays)));
