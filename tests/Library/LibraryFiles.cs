using System.Text.Json.Nodes;

namespace Bleu.Infra.Library.Tests;

/// <summary>The files of the library that ships, as JSON.</summary>
internal static class LibraryFiles
{
    public static string Folder { get; } = RepositoryPaths.Of("components", "Governance", "Library");

    public static SortedDictionary<string, JsonObject> Definitions { get; } = Named("policy_definitions");

    public static SortedDictionary<string, JsonObject> Initiatives { get; } = Named("policy_set_definitions");

    public static SortedDictionary<string, JsonObject> Assignments { get; } = Named("policy_assignments");

    public static SortedDictionary<string, JsonObject> Archetypes { get; } = Named("archetype_definitions");

    public static JsonObject Architecture { get; } = Named("architecture_definitions")["sovereign"];

    public static TheoryData<string> DefinitionNames => [.. Definitions.Keys];

    public static TheoryData<string> InitiativeNames => [.. Initiatives.Keys];

    public static TheoryData<string> AssignmentNames => [.. Assignments.Keys];

    /// <summary>The last part of an id.</summary>
    public static string Last(string? id) => (id ?? "").Split('/')[^1];

    /// <summary>The values of a metadata list.</summary>
    public static IEnumerable<string> Metadata(JsonObject file, string key) =>
        (file["properties"]?["metadata"]?[key] as JsonArray ?? []).Select(v => v?.ToString() ?? "");

    /// <summary>Every value inside a node, with its path.</summary>
    public static IEnumerable<(string Path, JsonNode Value)> Walk(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(p => Walk(p.Value, $"{path}/{p.Key}")).Prepend((path, map)),
        JsonArray list => list.SelectMany((item, i) => Walk(item, $"{path}/{i}")).Prepend((path, list)),
        null => [],
        _ => [(path, node)],
    };

    /// <summary>Every text inside a node.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) =>
        Walk(node).Where(v => v.Value is JsonValue).Select(v => v.Value.ToString());

    private static SortedDictionary<string, JsonObject> Named(string folder)
    {
        var files = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.json"))
        {
            var content = Assert.IsType<JsonObject>(JsonNode.Parse(File.ReadAllText(file)));
            var name = content["name"]?.ToString() ?? "";
            Assert.StartsWith(name + ".alz_", Path.GetFileName(file));
            files.Add(name, content);
        }

        return files;
    }
}
