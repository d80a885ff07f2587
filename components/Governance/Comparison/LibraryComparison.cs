using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Comparison;

/// <summary>Says in words what changes when one library takes the place of another.</summary>
public static class LibraryComparison
{
    /// <summary>The changes, sorted by kind and subject.</summary>
    /// <param name="before">The library that is in place.</param>
    /// <param name="after">The library that takes its place.</param>
    public static ImmutableArray<LibraryChange> Compare(PolicyLibrary before, PolicyLibrary after)
    {
        var changes = new List<LibraryChange>();
        GroupChanges(before, after, changes);
        new AssignmentComparison(before, after, changes).Compare();
        InitiativeChanges(before, after, changes);
        DefinitionChanges(before, after, changes);
        Names("roles", "role", before.Roles, after.Roles, changes);
        foreach (var (old, now) in Both(before.Roles, after.Roles).Where(p => !Same(p.Old.Permissions, p.New.Permissions)))
        {
            changes.Add(new("roles changed", $"role '{now.RoleName}'", $"permits other actions: {Words(old.Permissions)} becomes {Words(now.Permissions)}"));
        }

        return [.. changes.OrderBy(c => c.Kind, StringComparer.Ordinal).ThenBy(c => c.Subject, StringComparer.Ordinal).ThenBy(c => c.Words, StringComparer.Ordinal)];
    }

    /// <summary>Whether two values are the same; undefined ones are the same too.</summary>
    internal static bool Same(JsonElement old, JsonElement now) =>
        old.ValueKind == JsonValueKind.Undefined || now.ValueKind == JsonValueKind.Undefined ? old.ValueKind == now.ValueKind : JsonElement.DeepEquals(old, now);

    private static void GroupChanges(PolicyLibrary before, PolicyLibrary after, List<LibraryChange> changes)
    {
        foreach (var (old, now) in Both(before.Architectures, after.Architectures))
        {
            foreach (var group in now.Groups)
            {
                var subject = $"management group '{group.Id}' of '{now.Name}'";
                if (old.Groups.FirstOrDefault(g => g.Id == group.Id) is not { } known)
                {
                    changes.Add(new("groups added", subject, group.Parent is { } parent ? $"lies below '{parent}'" : "is a root"));
                }
                else if (known.Parent != group.Parent)
                {
                    changes.Add(new("groups moved", subject, $"lies below '{group.Parent}' instead of '{known.Parent}'"));
                }
            }

            changes.AddRange(old.Groups.Where(g => !now.Groups.Any(n => n.Id == g.Id))
                .Select(g => new LibraryChange("groups removed", $"management group '{g.Id}' of '{now.Name}'", "is gone") { IsRefused = true }));
        }
    }

    private static void InitiativeChanges(PolicyLibrary before, PolicyLibrary after, List<LibraryChange> changes)
    {
        Names("initiatives", "initiative", before.Initiatives, after.Initiatives, changes);
        foreach (var (old, now) in Both(before.Initiatives, after.Initiatives))
        {
            var subject = $"initiative '{now.Name}'";
            ParameterChanges("initiatives", subject, old.Parameters, now.Parameters, changes);
            var members = now.Members.ToDictionary(m => m.ReferenceId, StringComparer.OrdinalIgnoreCase);
            foreach (var member in old.Members)
            {
                if (!members.Remove(member.ReferenceId, out var other))
                {
                    changes.Add(new("initiatives loosened", subject, $"loses the policy '{member.ReferenceId}'"));
                }
                else if (member.Definition != other.Definition || member.Version != other.Version)
                {
                    changes.Add(new("initiatives changed", subject, $"uses {other.Definition} {other.Version} instead of {member.Definition} {member.Version} for '{member.ReferenceId}'"));
                }
                else if (!SameValues(member.Values, other.Values))
                {
                    changes.Add(new("initiatives changed", subject, $"hands other values to '{member.ReferenceId}'"));
                }
            }

            changes.AddRange(members.Keys.Select(m => new LibraryChange("initiatives tightened", subject, $"gains the policy '{m}'")));
            Deprecation(subject, old.IsDeprecated, now.IsDeprecated, now.SupersededBy, changes);
        }
    }

    private static void DefinitionChanges(PolicyLibrary before, PolicyLibrary after, List<LibraryChange> changes)
    {
        Names("definitions", "policy definition", before.Definitions, after.Definitions, changes);
        foreach (var (old, now) in Both(before.Definitions, after.Definitions))
        {
            var subject = $"policy definition '{now.Name}'";
            ParameterChanges("definitions", subject, old.Parameters, now.Parameters, changes);
            if (!Same(old.Rule, now.Rule))
            {
                changes.Add(new("definitions changed", subject, old.Version == now.Version
                    ? $"has another rule{(now.Version.Length > 0 ? $" under the same version {now.Version}" : "")}"
                    : $"has another rule, version {old.Version} becomes {now.Version}"));
            }

            if (!old.Roles.SequenceEqual(now.Roles, StringComparer.OrdinalIgnoreCase))
            {
                changes.Add(new("definitions changed", subject, $"needs the roles {string.Join(", ", now.Roles)} instead of {string.Join(", ", old.Roles)}"));
            }

            Deprecation(subject, old.IsDeprecated, now.IsDeprecated, now.SupersededBy, changes);
        }
    }

    private static void ParameterChanges(
        string kind,
        string subject,
        ImmutableSortedDictionary<string, PolicyParameter> before,
        ImmutableSortedDictionary<string, PolicyParameter> after,
        List<LibraryChange> changes)
    {
        foreach (var parameter in before.Values)
        {
            if (!after.TryGetValue(parameter.Name, out var now))
            {
                changes.Add(new($"{kind} with parameters removed", subject, $"loses the parameter '{parameter.Name}'; the platform refuses that, so it needs a new name") { IsRefused = true });
            }
            else if (now.Type != parameter.Type)
            {
                changes.Add(new($"{kind} with parameters changed", subject, $"changes the type of '{parameter.Name}' from {parameter.Type} to {now.Type}; the platform refuses that") { IsRefused = true });
            }
            else if (!Same(parameter.Default, now.Default))
            {
                changes.Add(new($"{kind} with parameters changed", subject, $"changes the default of '{parameter.Name}' from {Text(parameter.Default)} to {Text(now.Default)}"));
            }
        }

        foreach (var parameter in after.Values.Where(p => !before.ContainsKey(p.Name)))
        {
            changes.Add(parameter.IsRequired
                ? new($"{kind} with parameters added", subject, $"gains the parameter '{parameter.Name}' without a default; the platform refuses that") { IsRefused = true }
                : new($"{kind} with parameters added", subject, $"gains the parameter '{parameter.Name}', {Text(parameter.Default)} by default"));
        }
    }

    /// <summary>A value in words.</summary>
    internal static string Text(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Undefined ? "nothing" : value.GetRawText();
        return text.Length > 80 ? text[..80] + "..." : text;
    }

    /// <summary>Whether two sets of values are the same.</summary>
    internal static bool SameValues(ImmutableSortedDictionary<string, JsonElement> old, ImmutableSortedDictionary<string, JsonElement> now) =>
        old.Count == now.Count && old.All(v => now.TryGetValue(v.Key, out var other) && Same(v.Value, other));

    private static void Names<T>(string kinds, string kind, ImmutableSortedDictionary<string, T> before, ImmutableSortedDictionary<string, T> after, List<LibraryChange> changes)
    {
        changes.AddRange(after.Keys.Where(n => !before.ContainsKey(n)).Select(n => new LibraryChange($"{kinds} added", $"{kind} '{n}'", "is new")));
        changes.AddRange(before.Keys.Where(n => !after.ContainsKey(n)).Select(n => new LibraryChange($"{kinds} removed", $"{kind} '{n}'", "is gone")));
    }

    private static void Deprecation(string subject, bool old, bool now, string successor, List<LibraryChange> changes)
    {
        if (!old && now)
        {
            changes.Add(new("deprecated", subject, successor.Length > 0 ? $"is deprecated in favour of '{successor}'" : "is deprecated"));
        }
    }

    private static IEnumerable<(T Old, T New)> Both<T>(ImmutableSortedDictionary<string, T> before, ImmutableSortedDictionary<string, T> after) =>
        before.Where(b => after.ContainsKey(b.Key)).Select(b => (b.Value, after[b.Key]));

    private static bool Same(ImmutableArray<RolePermission> old, ImmutableArray<RolePermission> now) => Words(old) == Words(now);

    private static string Words(ImmutableArray<RolePermission> permissions) => string.Join("; ", permissions.Select(p =>
        string.Join(", ", p.Actions.Concat(p.NotActions.Select(a => "not " + a)).Concat(p.DataActions.Select(a => "data " + a)).Concat(p.NotDataActions.Select(a => "not data " + a)))));
}
