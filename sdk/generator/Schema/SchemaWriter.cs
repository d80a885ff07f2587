using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Generator.Schema;

/// <summary>
/// Writes a package as a standard package schema. Every entry stands on a line of its own, sorted, so that a change can
/// be reviewed and a second run changes nothing.
/// </summary>
internal static class SchemaWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PackageSpec package)
    {
        var text = new StringBuilder("{\n");
        text.Append($"\"name\": {Quoted(package.Name)},\n");
        text.Append($"\"version\": {Quoted(package.Version)},\n");
        text.Append($"\"attribution\": {Quoted($"Trimmed from the typings of @pulumi/{package.Name}@{package.Version}, SHA-256 {package.SourceHash}")},\n");
        text.Append($"\"language\": {Fragment(w => WriteLanguage(w, package))},\n");
        text.Append($"\"config\": {Fragment(w => WriteConfiguration(w, package))},\n");
        text.Append($"\"provider\": {Fragment(w => WriteResource(w, package.Provider))},\n");
        AppendSection(text, "types", [
            .. package.ObjectTypes.Select(t => (t.Token, Fragment(w => WriteObjectType(w, t)))),
            .. package.EnumTypes.Select(t => (t.Token, Fragment(w => WriteEnum(w, t)))),
        ]);
        text.Append(",\n");
        AppendSection(text, "resources", [.. package.Resources.Select(r => (r.Token, Fragment(w => WriteResource(w, r))))]);
        text.Append(",\n");
        AppendSection(text, "functions", [.. package.Functions.Select(f => (f.Token, Fragment(w => WriteFunction(w, f))))]);
        return text.Append("\n}\n").ToString();
    }

    private static void AppendSection(StringBuilder text, string name, List<(string Token, string Json)> entries)
    {
        var lines = entries.OrderBy(e => e.Token, StringComparer.Ordinal).Select(e => $"{Quoted(e.Token)}: {e.Json}");
        text.Append($"\"{name}\": {{\n").AppendJoin(",\n", lines).Append("\n}");
    }

    private static void WriteLanguage(Utf8JsonWriter writer, PackageSpec package)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("csharp");
        if (package.Compatibility.Length > 0)
        {
            writer.WriteString("compatibility", package.Compatibility);
        }

        writer.WriteStartObject("namespaces");
        foreach (var (module, name) in package.Namespaces.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            writer.WriteString(module, name);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteConfiguration(Utf8JsonWriter writer, PackageSpec package)
    {
        writer.WriteStartObject();
        if (package.Configuration.Count > 0)
        {
            WriteProperties(writer, "variables", "defaults", package.Configuration);
        }

        writer.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter writer, ResourceSpec resource)
    {
        writer.WriteStartObject();
        if (resource.Description.Length > 0)
        {
            writer.WriteString("description", resource.Description);
        }

        if (resource.IsComponent)
        {
            writer.WriteBoolean("isComponent", true);
        }

        WriteProperties(writer, "properties", "required", resource.Outputs);
        WriteProperties(writer, "inputProperties", "requiredInputs", resource.Inputs);
        writer.WriteEndObject();
    }

    private static void WriteFunction(Utf8JsonWriter writer, FunctionSpec function)
    {
        writer.WriteStartObject();
        WriteObject(writer, "inputs", function.Inputs);
        WriteObject(writer, "outputs", function.Outputs);
        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, string name, IReadOnlyList<PropertySpec> properties)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "object");
        WriteProperties(writer, "properties", "required", properties);
        writer.WriteEndObject();
    }

    private static void WriteObjectType(Utf8JsonWriter writer, ObjectTypeSpec type)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "object");
        WriteProperties(writer, "properties", "required", type.Properties);
        writer.WriteEndObject();
    }

    private static void WriteEnum(Utf8JsonWriter writer, EnumTypeSpec type)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        writer.WriteStartArray("enum");
        foreach (var (name, value) in type.Values)
        {
            writer.WriteStartObject();
            if (name != value)
            {
                writer.WriteString("name", name);
            }

            writer.WriteString("value", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, string name, string requiredName, IReadOnlyList<PropertySpec> properties)
    {
        writer.WriteStartObject(name);
        foreach (var property in properties)
        {
            writer.WriteStartObject(property.Name);
            TypeSpecJson.WriteInto(writer, property.Type);
            WriteFacts(writer, property);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        var required = properties.Where(p => p.IsRequired).Select(p => p.Name).ToList();
        if (required.Count > 0)
        {
            writer.WriteStartArray(requiredName);
            required.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
        }
    }

    private static void WriteFacts(Utf8JsonWriter writer, PropertySpec property)
    {
        if (property.Const is { } constant)
        {
            writer.WriteString("const", constant);
        }

        if (property.Default is { } value)
        {
            writer.WritePropertyName("default");
            JsonSerializer.Serialize(writer, value);
        }

        if (property.DefaultEnvironment.Count > 0)
        {
            writer.WriteStartObject("defaultInfo");
            writer.WriteStartArray("environment");
            property.DefaultEnvironment.ToList().ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        if (property.CSharpName is { } name)
        {
            writer.WriteStartObject("language");
            writer.WriteStartObject("csharp");
            writer.WriteString("name", name);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        if (property.IsSecret)
        {
            writer.WriteBoolean("secret", true);
        }
    }

    private static string Quoted(string text) => Fragment(w => w.WriteStringValue(text));

    private static string Fragment(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
