using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>Finds what is wrong with the arguments of <see cref="ManagementGroups"/>.</summary>
internal static class ManagementGroupsValidator
{
    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <returns>The groups, each after its parent.</returns>
    /// <exception cref="RunException">BLEU5001, BLEU6036, BLEU6037 or BLEU6038.</exception>
    public static IReadOnlyList<GroupArgs> Check(string name, ManagementGroupsArgs args)
    {
        new ArgumentChecks(nameof(ManagementGroups), name)
            .NotEmpty(args.Groups?.Count ?? 0, "Groups")
            .Required(args.ParentId, "ParentId")
            .Required(args.TenantId, "TenantId")
            .Throw();
        var findings = new List<Diagnostic>();
        var ordered = GroupOrder.Of(
            [.. args.Groups!.Select(g => new GroupLink(g.Id, g.ParentId))], null, findings);
        foreach (var group in args.Groups!.Where(g => g.DisplayName is { Length: 0 or > ManagementGroupsDefaults.MaxDisplayName }))
        {
            findings.Add(GovernanceDiagnostics.TooLong(null, $"management group '{group.Id}' display name", group.DisplayName!.Length, ManagementGroupsDefaults.MaxDisplayName));
        }

        if (!ManagementGroupId.TryParse(args.ParentId, out _, out var problem))
        {
            findings.Add(GovernanceDiagnostics.BadGroupId(null, args.ParentId, problem));
        }

        if (args.DefaultGroupId is { } wanted && ManagementGroupId.TryParse(wanted, out var id, out _)
            && !args.Groups!.Exists(g => ManagementGroupId.TryParse(g.Id, out var other, out _) && other == id))
        {
            findings.Add(GovernanceDiagnostics.UnknownGroup(null, "defaultGroup", wanted, args.Groups!.Select(g => g.Id)));
        }

        return findings.Count == 0
            ? [.. ordered.Select(i => args.Groups![i])]
            : throw new RunException(string.Join('\n', findings));
    }
}
