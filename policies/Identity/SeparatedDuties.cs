using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-012: nobody holds two roles that are declared incompatible.</summary>
public sealed class SeparatedDuties() : StackRule(
    new("IAM-012", Severity.High, "Nobody holds two roles that are declared incompatible")
    {
        Rationale = "Who may grant rights should not be the one who uses them, and who keeps keys should not be the one whose data they protect.",
        Remediation = "Give one of the roles to another group, or change policy.incompatibleRoles.",
        Clauses = ["9.3.f"],
        Parameters = [CommonParameters.IncompatibleRoles],
    },
    ["authorization:RoleAssignment"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:authorization:RoleAssignment", "principalId"),
        ("azure-native:authorization:RoleAssignment", "roleDefinitionId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var roles = judgement.Resources.Of("authorization:RoleAssignment")
            .Select(r => (Resource: r, Principal: r.Inputs.Find("principalId"), Role: r.Inputs.Find("roleDefinitionId")))
            .ToList();
        if (roles.Find(r => r.Principal?.Bare is PlanUnknown || r.Role?.Bare is PlanUnknown).Resource is { } open && roles.Count > 1)
        {
            judgement.Undetermined("", $"whom '{open.Name}' gives which role is not known yet");
        }

        foreach (var pair in judgement.Context.Parameters.Texts(CommonParameters.IncompatibleRoles).Select(p => p.Split('+')).Where(p => p.Length == 2))
        {
            foreach (var first in roles.Where(r => Is(r.Role, pair[0])))
            {
                if (roles.Find(r => Is(r.Role, pair[1]) && r.Principal?.AsText is { } p && p == first.Principal?.AsText).Resource is { } second)
                {
                    judgement.Fail(first.Resource, "principalId", $"also holds the role of '{second.Name}', which is incompatible");
                }
            }
        }
    }

    private static bool Is(PlanValue? role, string id) => role?.AsText is { } text && string.Equals(ArmId.Last(text), id, StringComparison.OrdinalIgnoreCase);
}
