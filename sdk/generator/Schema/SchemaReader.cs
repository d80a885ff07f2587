using System.Text.Json;

namespace Bleu.Infra.Generator.Schema;

/// <summary>Reads a package schema.</summary>
internal static class SchemaReader
{
    /// <summary>Reads a schema file.</summary>
    public static PackageSpec Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var csharp = root.GetProperty("language").GetProperty("csharp");
        var types = root.GetProperty("types").EnumerateObject().ToList();
        return new()
        {
            Name = Text(root, "name"),
            Version = Text(root, "version"),
            SourceHash = "",
            Compatibility = Text(csharp, "compatibility"),
            Namespaces = csharp.GetProperty("namespaces").EnumerateObject().ToDictionary(n => n.Name, n => n.Value.GetString() ?? ""),
            Provider = ReadResource($"pulumi:providers:{Text(root, "name")}", root.GetProperty("provider")),
            Configuration = ReadProperties(root.GetProperty("config"), "variables", "defaults"),
            Resources = [.. root.GetProperty("resources").EnumerateObject().Select(r => ReadResource(r.Name, r.Value))],
            Functions = [.. root.GetProperty("functions").EnumerateObject().Select(ReadFunction)],
            ObjectTypes = [.. types.Where(t => !t.Value.TryGetProperty("enum", out _)).Select(ReadObjectType)],
            EnumTypes = [.. types.Where(t => t.Value.TryGetProperty("enum", out _)).Select(ReadEnum)],
        };
    }

    private static ResourceSpec ReadResource(string token, JsonElement json) => new(
        token,
        ReadProperties(json, "inputProperties", "requiredInputs"),
        ReadProperties(json, "properties", "required"),
        json.TryGetProperty("isComponent", out var component) && component.GetBoolean())
    {
        Description = Text(json, "description"),
    };

    private static FunctionSpec ReadFunction(JsonProperty function) => new(
        function.Name,
        ReadProperties(function.Value.GetProperty("inputs"), "properties", "required"),
        ReadProperties(function.Value.GetProperty("outputs"), "properties", "required"));

    private static ObjectTypeSpec ReadObjectType(JsonProperty type) => new(type.Name, ReadProperties(type.Value, "properties", "required"));

    private static EnumTypeSpec ReadEnum(JsonProperty type) => new(
        type.Name,
        [.. type.Value.GetProperty("enum").EnumerateArray().Select(v =>
        {
            var value = Text(v, "value");
            return (v.TryGetProperty("name", out var name) ? name.GetString() ?? value : value, value);
        })]);

    private static List<PropertySpec> ReadProperties(JsonElement json, string name, string requiredName)
    {
        var required = json.TryGetProperty(requiredName, out var list)
            ? list.EnumerateArray().Select(r => r.GetString()).ToHashSet()
            : [];
        return json.TryGetProperty(name, out var properties)
            ? [.. properties.EnumerateObject().Select(p => ReadProperty(p, required.Contains(p.Name)))]
            : [];
    }

    private static PropertySpec ReadProperty(JsonProperty property, bool required) =>
        new(property.Name, TypeSpecJson.Read(property.Value), required)
        {
            Const = property.Value.TryGetProperty("const", out var constant) ? constant.GetString() : null,
            Default = property.Value.TryGetProperty("default", out var value) ? Plain(value) : null,
            DefaultEnvironment = property.Value.TryGetProperty("defaultInfo", out var info)
                ? [.. info.GetProperty("environment").EnumerateArray().Select(e => e.GetString() ?? "")]
                : [],
            CSharpName = property.Value.TryGetProperty("language", out var language)
                ? Text(language.GetProperty("csharp"), "name")
                : null,
            IsSecret = property.Value.TryGetProperty("secret", out var secret) && secret.GetBoolean(),
        };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
