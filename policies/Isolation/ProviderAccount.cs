namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-002: providers write to the tenant and subscriptions of the stack alone.</summary>
public sealed class ProviderAccount() : ResourceRule(
    new("ISO-002", Severity.Critical, "Providers write to the tenant and subscriptions of the stack alone")
    {
        Rationale = "A provider with another subscription deploys one client into the account of another. Auxiliary tenants let it read across.",
        Remediation = "Set tenantId and subscriptionId to those of the stack's configuration and leave auxiliaryTenantIds out.",
        Clauses = ["9.7.a"],
    },
    ["pulumi:providers:azure-native"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("pulumi:providers:azure-native", "tenantId"),
        ("pulumi:providers:azure-native", "subscriptionId"),
        ("pulumi:providers:azure-native", "auxiliaryTenantIds"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        Account(judgement, "tenantId", judgement.Context.TenantId is { } tenant ? [tenant] : []);
        Account(judgement, "subscriptionId", judgement.Context.Subscriptions);
        if (!Scalars.IsEmpty(judgement.Find("auxiliaryTenantIds")))
        {
            judgement.Fail("auxiliaryTenantIds", "is given; it must be left out");
        }
    }

    private static void Account(Judgement judgement, string path, IReadOnlyList<string> allowed)
    {
        var value = judgement.Find(path);
        if (allowed.Count == 0 || value?.Bare is PlanUnknown)
        {
            judgement.Undetermined(path, allowed.Count == 0 ? "cannot be judged: that of the stack is not known" : "is not known yet");
        }
        else if (value?.AsText is not { } text || !allowed.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            judgement.Fail(path, $"is {Shown.Value(value)}; it must be {string.Join(" or ", allowed.Select(a => $"'{a}'"))}");
        }
    }
}
