using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>Finds what is wrong with an <see cref="AccessPlan"/>.</summary>
internal static class AccessPlanValidator
{
    private sealed record Grant(string Key, string Scope, string PrincipalId, string Role);

    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <exception cref="RunException">BLEU5001, BLEU6112, BLEU6113 and BLEU6114.</exception>
    public static void Check(string name, AccessPlanArgs args)
    {
        var subject = $"AccessPlan '{name}'";
        var checks = new ArgumentChecks(nameof(AccessPlan), name);
        Grant[] grants =
        [
            .. args.Assigned.Select(g => new Grant(g.Key, g.Scope, g.PrincipalId, g.Role)),
            .. args.Eligible.Select(g => new Grant(g.Key, g.Scope, g.PrincipalId, g.Role)),
        ];
        foreach (var (grant, i) in grants.Select((g, i) => (g, i)))
        {
            var place = i < args.Assigned.Count ? $"Assigned[{i}]" : $"Eligible[{i - args.Assigned.Count}]";
            checks.Required(grant.Key, $"{place}.Key").Required(grant.Scope, $"{place}.Scope")
                .Required(grant.PrincipalId, $"{place}.PrincipalId").Required(grant.Role, $"{place}.Role");
        }

        if (args.EmergencyAccountIds.Count > 0)
        {
            checks.Required(args.EmergencyScope, "EmergencyScope");
            var accounts = args.EmergencyAccountIds.Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (accounts < AccessPlanDefaults.MinEmergencyAccounts)
            {
                checks.Note(IdentityDiagnostics.FewEmergencyAccounts($"{subject} EmergencyAccountIds", accounts));
            }
        }

        checks.Throw();
        foreach (var twice in grants.GroupBy(g => (g.Scope.ToLowerInvariant(), g.PrincipalId.ToLowerInvariant(), RoleIds.Guid(g.Role))).Where(g => g.Count() > 1))
        {
            checks.Note(IdentityDiagnostics.Twice(subject, twice.First().Scope, twice.First().PrincipalId, twice.First().Role));
        }

        foreach (var principal in grants.GroupBy(g => g.PrincipalId, StringComparer.OrdinalIgnoreCase))
        {
            var roles = principal.Select(g => RoleIds.Guid(g.Role)).ToHashSet();
            foreach (var pair in args.Incompatible.Where(p => roles.Contains(RoleIds.Guid(p.First)) && roles.Contains(RoleIds.Guid(p.Second))))
            {
                checks.Note(IdentityDiagnostics.Incompatible(subject, principal.Key, pair.First, pair.Second));
            }
        }

        checks.Throw();
    }
}
