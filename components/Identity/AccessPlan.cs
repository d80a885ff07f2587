using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>
/// Who holds which role of a stack, and who may take one. Everything is checked before anything is declared: no principal may have
/// two roles that are declared incompatible, held or eligible, at whatever scopes.
/// </summary>
public sealed class AccessPlan : ComponentResource
{
    /// <summary>Declares the roles.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Everything that is wrong: missing arguments (BLEU5001), incompatible roles (BLEU6112), too few emergency accounts (BLEU6113)
    /// and roles given twice (BLEU6114).
    /// </exception>
    public AccessPlan(string name, AccessPlanArgs args, ComponentResourceOptions? options = null)
        : base("bleu:identity:AccessPlan", name, args, options)
    {
        AccessPlanValidator.Check(name, args);
        var child = new ComponentResourceOptions { Parent = this };
        foreach (var grant in args.Assigned)
        {
            _ = new AssignedRole(
                $"{name}-{grant.Key}",
                new AssignedRoleArgs
                {
                    Scope = grant.Scope,
                    PrincipalId = grant.PrincipalId,
                    PrincipalType = grant.PrincipalType,
                    Role = grant.Role,
                    Description = grant.Reason,
                    Condition = grant.Condition is { } condition ? (Input<string>)condition : null,
                },
                child);
        }

        foreach (var grant in args.Eligible)
        {
            _ = new EligibleRole(
                $"{name}-{grant.Key}",
                new EligibleRoleArgs
                {
                    Scope = grant.Scope,
                    PrincipalId = grant.PrincipalId,
                    Role = grant.Role,
                    ActivationPolicyName = grant.ActivationPolicyName,
                    Justification = grant.Reason,
                    Ticket = grant.Ticket,
                    Start = grant.Start,
                    ApproverGroupIds = grant.ApproverGroupIds,
                    RequireApproval = grant.RequireApproval,
                    ActivationHours = grant.ActivationHours,
                    EligibleDays = grant.EligibleDays,
                    Condition = grant.Condition is { } condition ? (Input<string>)condition : null,
                },
                child);
        }

        foreach (var account in args.EmergencyAccountIds)
        {
            _ = new AssignedRole(
                $"{name}-emergency-{account}",
                new AssignedRoleArgs
                {
                    Scope = args.EmergencyScope ?? "",
                    PrincipalId = account,
                    PrincipalType = "User",
                    Role = RoleIds.Owner,
                    Description = "An emergency account: its credentials lie sealed, and every sign-in raises an alarm.",
                },
                child);
        }

        RegisterOutputs();
    }
}
