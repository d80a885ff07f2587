using System.Text.Json;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Comparison;

/// <summary>Compares what two libraries place: which assignments are added, moved, removed, tightened and loosened.</summary>
/// <param name="before">The library that is in place.</param>
/// <param name="after">The library that takes its place.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class AssignmentComparison(PolicyLibrary before, PolicyLibrary after, List<LibraryChange> changes)
{
    // From no effect to the strongest; what is not here cannot be compared.
    private static readonly string[] Strength = ["disabled", "audit", "auditifnotexists", "append", "modify", "deployifnotexists", "denyaction", "deny"];

    /// <summary>Compares placements and contents.</summary>
    public void Compare()
    {
        var old = Places(before);
        var now = Places(after);
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            var from = old.GetValueOrDefault(name) ?? [];
            var to = now.GetValueOrDefault(name) ?? [];
            string[] left = [.. from.Except(to)];
            string[] reached = [.. to.Except(from)];
            if (left.Length > 0 && reached.Length > 0)
            {
                changes.Add(new("assignments moved", Subject(name), $"moves from {List(left)} to {List(reached)}"));
            }
            else if (reached.Length > 0)
            {
                changes.Add(new("assignments added", Subject(name), $"is placed at {List(reached)}"));
            }
            else if (left.Length > 0)
            {
                changes.Add(new("assignments removed", Subject(name), $"is no longer placed at {List(left)}"));
            }

            if (before.Assignments.TryGetValue(name, out var one) && after.Assignments.TryGetValue(name, out var other) && to.Count > 0)
            {
                Compare(one, other);
            }
        }
    }

    private void Compare(LibraryAssignment old, LibraryAssignment now)
    {
        if (old.IsEnforced != now.IsEnforced)
        {
            Add(now.IsEnforced ? "tightened" : "loosened", now, now.IsEnforced ? "takes effect, where it only reported" : "only reports, where it took effect");
        }

        if (old.Target != now.Target)
        {
            Add("changed", now, $"assigns the {now.Target} instead of the {old.Target}");
        }
        else if (old.Version != now.Version)
        {
            Add("changed", now, $"is pinned to version {Or(now.Version)} instead of {Or(old.Version)}");
        }

        if (old.HasIdentity != now.HasIdentity)
        {
            Add("changed", now, now.HasIdentity ? "gets an identity" : "loses its identity");
        }

        foreach (var scope in now.NotScopes.Except(old.NotScopes, StringComparer.OrdinalIgnoreCase))
        {
            Add("loosened", now, $"leaves '{scope}' out");
        }

        foreach (var scope in old.NotScopes.Except(now.NotScopes, StringComparer.OrdinalIgnoreCase))
        {
            Add("tightened", now, $"leaves '{scope}' out no longer");
        }

        foreach (var name in old.Values.Keys.Union(now.Values.Keys, StringComparer.OrdinalIgnoreCase))
        {
            Compare(now, name, old.Values.GetValueOrDefault(name), now.Values.GetValueOrDefault(name));
        }
    }

    private void Compare(LibraryAssignment assignment, string name, JsonElement old, JsonElement now)
    {
        if (LibraryComparison.Same(old, now))
        {
            return;
        }

        var words = $"changes '{name}' from {LibraryComparison.Text(old)} to {LibraryComparison.Text(now)}";
        var (weak, strong) = (Rank(old), Rank(now));
        if (weak >= 0 && strong >= 0)
        {
            Add(strong > weak ? "tightened" : "loosened", assignment, words);
        }
        else if (old.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array && Direction(name, old, now) is { } direction)
        {
            Add(direction, assignment, words);
        }
        else
        {
            Add("changed", assignment, words);
        }
    }

    // A list of what is allowed tightens when it shrinks, a list of what is not allowed when it grows.
    private static string? Direction(string name, JsonElement old, JsonElement now)
    {
        var isDenyList = name.Contains("NotAllowed", StringComparison.OrdinalIgnoreCase) || name.Contains("denied", StringComparison.OrdinalIgnoreCase);
        if (!isDenyList && !name.Contains("allowed", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        HashSet<string> before = [.. old.EnumerateArray().Select(e => e.GetRawText().ToLowerInvariant())];
        HashSet<string> after = [.. now.EnumerateArray().Select(e => e.GetRawText().ToLowerInvariant())];
        return after.IsProperSubsetOf(before) ? isDenyList ? "loosened" : "tightened"
            : after.IsProperSupersetOf(before) ? isDenyList ? "tightened" : "loosened"
            : null;
    }

    private static int Rank(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Array.IndexOf(Strength, value.GetString()?.ToLowerInvariant()) : -1;

    private static Dictionary<string, List<string>> Places(PolicyLibrary library)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var architecture in library.Architectures.Values)
        {
            foreach (var group in architecture.Groups)
            {
                foreach (var name in group.Archetypes.SelectMany(a => library.Archetypes[a].Assignments).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    if (!places.TryGetValue(name, out var list))
                    {
                        places[name] = list = [];
                    }

                    list.Add($"{architecture.Name}/{group.Id}");
                }
            }
        }

        return places;
    }

    private void Add(string kind, LibraryAssignment assignment, string words) => changes.Add(new($"assignments {kind}", Subject(assignment.Name), words));

    private static string Subject(string name) => $"policy assignment '{name}'";

    private static string List(IEnumerable<string> places) => string.Join(", ", places.Select(p => $"'{p}'"));

    private static string Or(string version) => version.Length > 0 ? version : "none";
}
