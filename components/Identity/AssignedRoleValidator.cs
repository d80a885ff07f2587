using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>Finds what is wrong with the arguments of an <see cref="AssignedRole"/>.</summary>
internal static class AssignedRoleValidator
{
    /// <summary>The kinds of principals to which roles are given.</summary>
    public static readonly string[] PrincipalTypes = ["Group", "ServicePrincipal", "User"];

    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The kind of principal, checked once it is known.</returns>
    public static Output<string> Check(string name, AssignedRoleArgs args)
    {
        var checks = new ArgumentChecks(nameof(AssignedRole), name)
            .Required(args.Scope, "Scope")
            .Required(args.PrincipalId, "PrincipalId")
            .Required(args.Role, "Role")
            .Required(args.Description, "Description");
        checks.Throw();
        return checks.OneOf(args.PrincipalType, "PrincipalType", PrincipalTypes);
    }
}
