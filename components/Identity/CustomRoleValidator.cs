using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>Finds what is wrong with the arguments of a <see cref="CustomRole"/>.</summary>
internal static class CustomRoleValidator
{
    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <exception cref="RunException">BLEU5001 and BLEU6111.</exception>
    public static void Check(string name, CustomRoleArgs args)
    {
        var checks = new ArgumentChecks(nameof(CustomRole), name)
            .Required(args.Scope, "Scope")
            .Required(args.RoleName, "RoleName")
            .Required(args.Description, "Description")
            .NotEmpty(args.Actions.Count + args.DataActions.Count, "Actions");
        foreach (var (list, argument) in new[] { (args.Actions, "Actions"), (args.DataActions, "DataActions") })
        {
            if (list.Contains("*"))
            {
                checks.Note(IdentityDiagnostics.EveryRight($"CustomRole '{name}' {argument}"));
            }
        }

        checks.Throw();
    }
}
