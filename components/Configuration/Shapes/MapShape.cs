using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A map of known keys; unknown ones are errors.</summary>
/// <param name="description">What it means.</param>
/// <param name="fields">The keys.</param>
internal sealed class MapShape(string description, params Field[] fields) : Shape(description)
{
    public override string Form => "a map";

    /// <summary>The keys.</summary>
    public IReadOnlyList<Field> Fields => fields;

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigMap map)
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, NameOf(node), Form));
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (Array.Find(fields, f => f.Name == entry.Key) is { } field)
            {
                field.Shape.Check($"{key}.{entry.Key}", entry.Value, findings);
            }
            else
            {
                findings.Add(ConfigurationDiagnostics.UnknownKey(
                    entry.KeyLocation, $"{key}.{entry.Key}", entry.Key, fields.Select(f => f.Name)));
            }
        }

        foreach (var field in fields)
        {
            if (field.IsRequired && map.Entry(field.Name) is null)
            {
                findings.Add(ConfigurationDiagnostics.MissingKey(map.Location, $"{key}.{field.Name}", field.Shape.Form));
            }
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        WriteRequired(writer, fields.Where(f => f.IsRequired).Select(f => f.Name));
        writer.WriteStartObject("properties");
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            field.Shape.WriteSchema(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the keyword <c>required</c>, where some key is.</summary>
    public static void WriteRequired(Utf8JsonWriter writer, IEnumerable<string> names)
    {
        string[] required = [.. names];
        if (required.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("required");
        foreach (var name in required)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
