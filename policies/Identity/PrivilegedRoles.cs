using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-009: nobody holds a privileged role on a whole subscription.</summary>
public sealed class PrivilegedRoles() : ResourceRule(
    new("IAM-009", Severity.Critical, "Nobody holds a privileged role on a whole subscription")
    {
        Rationale = "Owner, Contributor and User Access Administrator on a subscription or above can undo every other rule here.",
        Remediation = "Assign a narrower role on a resource group, or name the principal under policy.privilegedPrincipals.",
        Clauses = ["9.3.a", "9.7.a"],
        Parallels = ["Azure.RBAC.LimitOwner", "Azure.RBAC.LimitMGDelegation"],
        Parameters = [CommonParameters.PrivilegedPrincipals],
    },
    ["authorization:RoleAssignment"])
{
    internal static readonly Dictionary<string, string> Privileged = new(StringComparer.OrdinalIgnoreCase)
    {
        ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635"] = "Owner",
        ["b24988ac-6180-42a0-ab88-20f7382dd24c"] = "Contributor",
        ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"] = "User Access Administrator",
        ["f58310d9-a9f6-439a-9e8d-f62e7b41a168"] = "Role Based Access Control Administrator",
    };

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:authorization:RoleAssignment", "roleDefinitionId"),
        ("azure-native:authorization:RoleAssignment", "scope"),
        ("azure-native:authorization:RoleAssignment", "principalId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var (role, scope, principal) = (judgement.Find("roleDefinitionId"), judgement.Find("scope"), judgement.Find("principalId"));
        if (role?.Bare is PlanUnknown || scope?.Bare is PlanUnknown)
        {
            judgement.Undetermined(role?.Bare is PlanUnknown ? "roleDefinitionId" : "scope");
            return;
        }

        var place = scope?.AsText ?? "";
        if (ArmId.Subscription(place) is { } subscription && judgement.Context.Subscriptions is { Length: > 0 } own && !own.Contains(subscription, StringComparer.OrdinalIgnoreCase))
        {
            judgement.Fail("scope", $"lies in the subscription '{subscription}', which is not one of the stack's");
        }

        var isWide = ArmId.ResourceGroup(place) is null && (ArmId.Subscription(place) is not null || place.Contains("managementGroups", StringComparison.OrdinalIgnoreCase));
        if (isWide && role?.AsText is { } id && Privileged.TryGetValue(ArmId.Last(id), out var name)
            && !judgement.Context.Parameters.Texts(CommonParameters.PrivilegedPrincipals).Contains(principal?.AsText ?? "", StringComparer.OrdinalIgnoreCase))
        {
            judgement.Fail("roleDefinitionId", $"is the role '{name}' on a whole subscription or management group");
        }
    }
}
