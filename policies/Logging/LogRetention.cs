using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-005: logs are kept for six months at least.</summary>
public sealed class LogRetention() : PropertyRule(
    new("LOG-005", Severity.High, "Logs are kept for six months at least")
    {
        Rationale = "An intrusion is often found months later. SecNumCloud asks for six months; what is deleted earlier is evidence lost.",
        Remediation = "Set retentionInDays to 183 or more.",
        Clauses = ["12.6.c"],
        Parallels = ["Azure Policy b02aacc0", "CKV_AZURE_37"],
        Parameters = [CommonParameters.RetentionDays],
        HasSafeRemedy = true,
    },
    Requirement.Of("operationalinsights:Workspace", "retentionInDays", Must.BeAtLeast(CommonParameters.RetentionDays)));
