namespace Bleu.Infra.Policies.Governance;

/// <summary>GOV-003: policy assignments are enforced.</summary>
public sealed class EnforcedAssignments() : PropertyRule(
    new("GOV-003", Severity.High, "Policy assignments are enforced")
    {
        Rationale = "An assignment that does not enforce only counts what it would have refused.",
        Remediation = "Set enforcementMode to Default, or leave it out.",
        Clauses = ["18.3.a"],
        Parallels = ["Azure.Policy.AssignmentDescriptors"],
    },
    Requirement.Of("authorization:PolicyAssignment", "enforcementMode", Must.BeOrDefaultTo("Default")));
