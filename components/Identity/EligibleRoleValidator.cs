using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>Finds what is wrong with the arguments of an <see cref="EligibleRole"/>.</summary>
internal static class EligibleRoleValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The days and hours, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5002.</exception>
    public static (Output<int> Days, Output<int> Hours) Check(string name, EligibleRoleArgs args)
    {
        var checks = new ArgumentChecks(nameof(EligibleRole), name)
            .Required(args.Scope, "Scope")
            .Required(args.PrincipalId, "PrincipalId")
            .Required(args.Role, "Role")
            .Required(args.ActivationPolicyName, "ActivationPolicyName")
            .Required(args.Justification, "Justification")
            .Required(args.Ticket, "Ticket")
            .Required(args.Start, "Start")
            .NotEmpty(args.RequireApproval ? args.ApproverGroupIds.Count : 1, "ApproverGroupIds");
        checks.Throw();
        return (
            checks.InRange(args.EligibleDays, "EligibleDays", 1, EligibleRoleDefaults.MaxEligibleDays),
            checks.InRange(args.ActivationHours, "ActivationHours", 1, EligibleRoleDefaults.MaxActivationHours));
    }
}
