using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-007: nobody outside manages the client's subscriptions.</summary>
public sealed class ManagingTenants() : ResourceRule(
    new("ISO-007", Severity.Critical, "Nobody outside manages the client's subscriptions")
    {
        Rationale = "A delegation gives another tenant standing rights on the subscription, and that tenant may lie outside the sovereign cloud.",
        Remediation = "Remove the delegation, or name the tenant under policy.managingTenants.",
        Clauses = ["9.6.a", "19.2.c"],
        Parallels = ["Azure Policy 7a8a51a3"],
        Parameters = [CommonParameters.ManagingTenants],
    },
    ["managedservices:RegistrationDefinition"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:managedservices:RegistrationDefinition", "properties.managedByTenantId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("properties.managedByTenantId");
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined("properties.managedByTenantId");
        }
        else if (value?.AsText is not { } tenant || (!string.Equals(tenant, judgement.Context.TenantId, StringComparison.OrdinalIgnoreCase)
            && !judgement.Context.Parameters.Texts(CommonParameters.ManagingTenants).Contains(tenant, StringComparer.OrdinalIgnoreCase)))
        {
            judgement.Fail("properties.managedByTenantId", $"is {Shown.Value(value)}, which is neither the stack's tenant nor allowed");
        }
    }
}
