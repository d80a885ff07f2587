using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A map of names that somebody else chose to texts; lists and objects are written as JSON text.</summary>
/// <param name="description">What it means.</param>
internal sealed class ValuesShape(string description) : Shape(description)
{
    private const int MaxEntries = 400;
    private const int MaxName = 128;

    public override string Form => $"a map of at most {MaxEntries} names to single values; lists and objects as JSON text";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigMap map)
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, NameOf(node), "a map"));
            return;
        }

        if (map.Entries.Count > MaxEntries)
        {
            findings.Add(ConfigurationDiagnostics.OutOfRange(node.Location, key, $"{map.Entries.Count} entries", $"at most {MaxEntries} entries"));
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Key.Length is 0 or > MaxName || entry.Key.Contains(':', StringComparison.Ordinal))
            {
                findings.Add(ConfigurationDiagnostics.BadForm(
                    entry.KeyLocation, $"{key}.{entry.Key}", entry.Key, $"a name of 1 to {MaxName} characters without a colon"));
            }

            _ = TextOf($"{key}.{entry.Key}", entry.Value, findings);
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteNumber("maxProperties", MaxEntries);
        writer.WriteStartObject("additionalProperties");
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("number");
        writer.WriteStringValue("boolean");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
