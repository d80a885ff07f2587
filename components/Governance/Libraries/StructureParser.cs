using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Hierarchy;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Reads metadata, architectures, archetypes and default values.</summary>
internal static class StructureParser
{
    /// <summary>What a library says of itself.</summary>
    public static LibraryMetadata Metadata(JsonElement root) => new(
        JsonFields.Text(root, "name"),
        JsonFields.Find(root, "display_name") ?? JsonFields.Text(root, "name"),
        JsonFields.Find(root, "path") ?? "",
        [.. JsonFields.Items(root, "dependencies").Select(d => new LibraryDependency(
            JsonFields.Find(d, "path") ?? throw new LibraryFormatException("has a dependency that is not a path among the libraries"),
            JsonFields.Find(d, "ref") ?? ""))]);

    /// <summary>An architecture.</summary>
    public static Architecture Architecture(JsonElement root, string file, List<Diagnostic> findings)
    {
        JsonElement[] groups = [.. JsonFields.Items(root, "management_groups")];
        GroupLink[] links = [.. groups.Select(g => new GroupLink(JsonFields.Text(g, "id"), JsonFields.Find(g, "parent_id")))];
        var order = GroupOrder.Of(links, new(file), findings);
        return new(JsonFields.Text(root, "name"), [.. order.Select(i => Group(groups[i], links[i]))], file);
    }

    /// <summary>An archetype.</summary>
    public static Archetype Archetype(JsonElement root, string file) => new(
        JsonFields.Text(root, "name"),
        Names(root, "policy_assignments"),
        Names(root, "policy_definitions"),
        Names(root, "policy_set_definitions"),
        Names(root, "role_definitions"),
        file);

    /// <summary>An archetype that is another one with things added and removed.</summary>
    public static ArchetypeOverride Override(JsonElement root, string file) => new(
        JsonFields.Text(root, "base_archetype"),
        new(
            JsonFields.Text(root, "name"),
            Names(root, "policy_assignments_to_add"),
            Names(root, "policy_definitions_to_add"),
            Names(root, "policy_set_definitions_to_add"),
            Names(root, "role_definitions_to_add"),
            file),
        new(
            JsonFields.Text(root, "name"),
            Names(root, "policy_assignments_to_remove"),
            Names(root, "policy_definitions_to_remove"),
            Names(root, "policy_set_definitions_to_remove"),
            Names(root, "role_definitions_to_remove"),
            file));

    /// <summary>The default values.</summary>
    public static IEnumerable<DefaultValue> Defaults(JsonElement root, string file) =>
        JsonFields.Items(root, "defaults").Select(d => new DefaultValue(
            JsonFields.Text(d, "default_name"),
            JsonFields.Find(d, "description") ?? "",
            [.. JsonFields.Items(d, "policy_assignments").Select(t => new DefaultTarget(
                JsonFields.Text(t, "policy_assignment_name"), JsonFields.Texts(t, "parameter_names")))],
            file));

    private static ArchitectureGroup Group(JsonElement element, GroupLink link) => new(
        ManagementGroupId.Parse(link.Id ?? ""),
        JsonFields.Find(element, "display_name") ?? link.Id ?? "",
        link.ParentId is { Length: > 0 } parent && ManagementGroupId.TryParse(parent, out var id, out _) ? id : null,
        Names(element, "archetypes"),
        JsonFields.Flag(element, "exists"));

    // A name that stands twice in a list is one name.
    private static ImmutableArray<string> Names(JsonElement element, string name) =>
        [.. JsonFields.Texts(element, name).Distinct(StringComparer.OrdinalIgnoreCase)];
}
