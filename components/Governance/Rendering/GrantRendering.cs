using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Governance.Checks;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>
/// Derives the roles that the identity of an assignment needs: those that its policies name, at the group of the assignment, and at
/// the resources that parameters marked <c>assignPermissions</c> name.
/// </summary>
internal static partial class GrantRendering
{
    /// <summary>The grants, each once.</summary>
    public static ImmutableArray<RoleGrant> Of(RenderContext context, LibraryAssignment assignment, ImmutableSortedDictionary<string, JsonElement> values)
    {
        if (context.Index.Find(assignment.Target) is not { } facts)
        {
            return [];
        }

        var grants = new List<RoleGrant>(context.Index.Roles(assignment.Target).Select(role => new RoleGrant("", role)));
        foreach (var (parameter, roles) in Marked(context.Index, facts))
        {
            var value = values.TryGetValue(parameter.Name, out var given) ? given : parameter.Default;
            if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 } scope)
            {
                continue;
            }

            if (ValueCheck.IsPlaceholder(value))
            {
                context.Say(RenderingDiagnostics.PlaceholderScope(assignment, parameter.Name));
            }
            else if (LateValue.NameIn(scope) is not null || scope.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase))
            {
                grants.AddRange(roles.Select(role => new RoleGrant(scope, role)));
            }
        }

        return [.. grants.Distinct()];
    }

    [GeneratedRegex(@"^\[parameters\('([^']+)'\)\]$")]
    private static partial Regex WholeParameter();

    // The parameters of the target that name resources, with the roles that are needed there.
    private static IEnumerable<(PolicyParameter Parameter, ImmutableArray<string> Roles)> Marked(PolicyIndex index, PolicyFacts facts)
    {
        foreach (var parameter in facts.Parameters.Values.Where(p => p.AssignPermissions && facts.Members.IsEmpty))
        {
            yield return (parameter, [.. facts.Roles.Select(r => r.ToLowerInvariant())]);
        }

        foreach (var member in facts.Members)
        {
            if (index.Find(member.Definition) is not { } definition || definition.Roles.IsEmpty)
            {
                continue;
            }

            foreach (var (name, value) in member.Values)
            {
                if (value.ValueKind == JsonValueKind.String
                    && WholeParameter().Match(value.GetString() ?? "") is { Success: true } match
                    && facts.Parameters.TryGetValue(match.Groups[1].Value, out var outer)
                    && (outer.AssignPermissions || definition.Parameters.GetValueOrDefault(name)?.AssignPermissions == true))
                {
                    yield return (outer, [.. definition.Roles.Select(r => r.ToLowerInvariant())]);
                }
            }
        }
    }
}
