using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>The package schema: what generators of SDKs read.</summary>
public static class PackageSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Languages = ["csharp", "go", "java", "nodejs", "python"];

    /// <summary>Writes the schema of the components, the same text for the same components.</summary>
    /// <param name="catalogue">The components.</param>
    public static string Write(ComponentCatalogue catalogue)
    {
        var docs = new DocumentationFile(catalogue.Assembly);
        var types = new SchemaTypes(docs);
        var resources = new JsonObject();
        foreach (var (token, type) in catalogue.Components)
        {
            resources[token] = types.Resource(type);
        }

        var schema = new JsonObject
        {
            ["name"] = ComponentCatalogue.Package,
            ["displayName"] = "Bleu.Infra",
            ["version"] = ComponentCatalogue.Version,
            ["description"] = "Landing zones for sovereign clouds.",
            ["keywords"] = new JsonArray("kind/component", "category/infrastructure", "sovereign", "landing-zone"),
            ["license"] = "Apache-2.0",
            ["meta"] = new JsonObject { ["moduleFormat"] = "(.*)" },
            ["language"] = LanguageSettings(catalogue),
            ["types"] = types.Named(),
            ["resources"] = resources,
        };
        return schema.ToJsonString(Indented).ReplaceLineEndings("\n");
    }

    private static JsonObject LanguageSettings(ComponentCatalogue catalogue)
    {
        var settings = new JsonObject();
        foreach (var language in Languages)
        {
            settings[language] = new JsonObject { ["respectSchemaVersion"] = true };
        }

        var namespaces = new JsonObject();
        foreach (var (area, folder) in catalogue.Components.Values
            .Select(type => (Area: ComponentCatalogue.AreaOf(type), Folder: type.Namespace?.Split('.').ElementAtOrDefault(2) ?? ""))
            .Distinct()
            .OrderBy(pair => pair.Area, StringComparer.Ordinal))
        {
            namespaces[area] = folder;
        }

        settings["csharp"]!["namespaces"] = namespaces;
        return settings;
    }
}
