using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration;

/// <summary>JSON Schemas of stack files, for editors; they say what <see cref="StackChecker"/> checks.</summary>
public static class StackSchema
{
    /// <summary>The kinds of stacks.</summary>
    public static IReadOnlyList<string> Kinds => StackKinds.Names;

    /// <summary>The schema of the files of a kind.</summary>
    /// <param name="kind">The kind: <c>region</c> or <c>client</c>.</param>
    /// <param name="project">The project's name.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Write(string kind, string project)
    {
        var fields = StackKinds.Find(kind)?.Fields ?? throw new ArgumentException($"'{kind}' is not a kind of stack.", nameof(kind));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", $"Configuration of a stack of the kind '{kind}'");
            writer.WriteString("type", "object");
            writer.WriteBoolean("additionalProperties", false);
            MapShape.WriteRequired(writer, ["config"]);
            writer.WriteStartObject("properties");
            WriteConfig(writer, fields, kind, project);
            foreach (var name in new[] { "encryptionsalt", "encryptedkey", "secretsprovider" })
            {
                writer.WriteStartObject(name);
                writer.WriteString("type", "string");
                writer.WriteEndObject();
            }

            writer.WriteStartObject("environment");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteConfig(Utf8JsonWriter writer, IReadOnlyList<Field> fields, string kind, string project)
    {
        writer.WriteStartObject("config");
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("patternProperties");
        writer.WriteStartObject("^pulumi:");
        writer.WriteEndObject();
        writer.WriteEndObject();
        MapShape.WriteRequired(writer, fields.Where(f => f.IsRequired).Select(f => $"{project}:{f.Name}"));
        writer.WriteStartObject("properties");
        foreach (var field in fields)
        {
            writer.WritePropertyName($"{project}:{field.Name}");
            if (field.Name == "kind")
            {
                writer.WriteStartObject();
                writer.WriteString("description", field.Shape.Description);
                writer.WriteString("const", kind);
                writer.WriteEndObject();
            }
            else
            {
                field.Shape.WriteSchema(writer);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
