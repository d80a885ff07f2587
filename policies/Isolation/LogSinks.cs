namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-009: logs go to sinks of the client alone.</summary>
public sealed class LogSinks() : ResourceRule(
    new("ISO-009", Severity.High, "Logs go to sinks of the client alone")
    {
        Rationale = "A diagnostic setting can send every log to a workspace, account or partner anywhere. Logs are technical data and stay with the client.",
        Remediation = "Name sinks in subscriptions of the stack, and leave marketplacePartnerId out.",
        Clauses = ["12.7.c", "19.2.d"],
    },
    ["monitor:DiagnosticSetting", "monitor:SubscriptionDiagnosticSetting"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "workspaceId"),
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "storageAccountId"),
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "eventHubAuthorizationRuleId"),
        ("azure-native:monitor:SubscriptionDiagnosticSetting", "marketplacePartnerId"),
        ("azure-native:monitor:DiagnosticSetting", "workspaceId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var path in new[] { "workspaceId", "storageAccountId", "eventHubAuthorizationRuleId" })
        {
            var value = judgement.Find(path);
            if (value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(path);
            }
            else if (value?.AsText is { Length: > 0 } sink && judgement.Context.Subscriptions is { Length: > 0 } own
                && !own.Contains(ArmId.Subscription(sink) ?? "", StringComparer.OrdinalIgnoreCase))
            {
                judgement.Fail(path, $"lies in the subscription '{ArmId.Subscription(sink)}', which is not one of the stack's");
            }
        }

        if (!Scalars.IsEmpty(judgement.Find("marketplacePartnerId")))
        {
            judgement.Fail("marketplacePartnerId", "is given; it must be left out");
        }
    }
}
