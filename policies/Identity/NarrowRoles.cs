namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-011: roles of the client name their actions, and apply to its own subscriptions.</summary>
public sealed class NarrowRoles() : ResourceRule(
    new("IAM-011", Severity.High, "Roles of the client name their actions, and apply to its own subscriptions")
    {
        Rationale = "A role with every action is Owner by another name. One that can be assigned elsewhere will be.",
        Remediation = "List the actions that are needed, and name the stack's subscriptions under assignableScopes.",
        Clauses = ["9.3.b"],
        Parallels = ["Azure Policy a451c1ef", "CKV_AZURE_39"],
    },
    ["authorization:RoleDefinition"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:authorization:RoleDefinition", "permissions[*].actions[*]"),
        ("azure-native:authorization:RoleDefinition", "assignableScopes[*]"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var place in judgement.Places("permissions[*].actions[*]").Concat(judgement.Places("permissions[*].dataActions[*]")))
        {
            if (place.Value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(place.Text);
            }
            else if (place.Value?.AsText is "*" or "*/write" or "*/action" or "*/delete")
            {
                judgement.Fail(place.Text, $"is {Shown.Value(place.Value)}; it must name an action");
            }
        }

        foreach (var place in judgement.Places("assignableScopes[*]"))
        {
            if (place.Value?.AsText is { } scope && judgement.Context.Subscriptions is { Length: > 0 } own
                && !scope.Contains("managementGroups", StringComparison.OrdinalIgnoreCase)
                && !own.Contains(ArmId.Subscription(scope) ?? "", StringComparer.OrdinalIgnoreCase))
            {
                judgement.Fail(place.Text, $"is {Shown.Value(place.Value)}, which is not one of the stack's subscriptions");
            }
        }
    }
}
