namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-004: the activity log of the subscription goes to the workspace.</summary>
public sealed class ActivityLog() : StackRule(
    new("LOG-004", Severity.High, "The activity log of the subscription goes to the workspace")
    {
        Rationale = "It says who changed what in the subscription. The platform deletes it after ninety days.",
        Remediation = "Declare a diagnostic setting of the subscription with Administrative, Security, Policy and Alert.",
        Clauses = ["12.6.b"],
        Parallels = ["Azure Policy 41388f1c", "CKV_AZURE_38"],
    },
    ["operationalinsights:Workspace"])
{
    private static readonly string[] Categories = ["Administrative", "Security", "Policy", "Alert"];
    private static readonly PropertyPath Logs = PropertyPath.Parse("logs[*]");

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "logs[*].category"),
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "logs[*].enabled"),
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "workspaceId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var settings = judgement.Resources.Of("monitor:SubscriptionDiagnosticSetting");
        if (settings.Count == 0)
        {
            judgement.Fail("", "no diagnostic setting of the subscription is part of it");
            return;
        }

        var on = settings.SelectMany(s => Logs.Places(s.Inputs)).Where(l => Scalars.Flag(l.Value?.Find("enabled")) == true)
            .Select(l => (l.Value?.Find("category") ?? l.Value?.Find("categoryGroup"))?.AsText)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] missing = on.Contains("allLogs") ? [] : [.. Categories.Where(c => !on.Contains(c))];
        if (missing.Length > 0 && settings.SelectMany(s => Logs.Places(s.Inputs)).Any(l => l.Value?.Bare is PlanUnknown || l.Value?.Find("enabled")?.Bare is PlanUnknown))
        {
            judgement.Undetermined("", "which categories the diagnostic setting of the subscription sends is not known yet");
        }
        else if (missing.Length > 0)
        {
            judgement.Fail("", $"the diagnostic setting of the subscription does not send {string.Join(", ", missing)}");
        }
    }
}
