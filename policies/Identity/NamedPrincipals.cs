namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-010: roles go to groups and services, and say why.</summary>
public sealed class NamedPrincipals() : PropertyRule(
    new("IAM-010", Severity.High, "Roles go to groups and services, and say why")
    {
        Rationale = "A role of a person stays when the person moves on. A group is reviewed as one, and a description tells the reviewer why it is there.",
        Remediation = "Set principalType to Group or ServicePrincipal, and say in description what the role is for.",
        Clauses = ["9.3.c"],
        Parallels = ["Azure.RBAC.UseGroups", "Azure.RBAC.PIM"],
    },
    Requirement.Of("authorization:RoleAssignment", "principalType", Must.BeOneOf("Group", "ServicePrincipal")),
    Requirement.Of("authorization:RoleAssignment", "description", Must.BeSet));
