using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>Tags: names and values as ARM takes them.</summary>
/// <param name="description">What they mean.</param>
internal sealed class TagsShape(string description) : Shape(description)
{
    private const int MaxTags = 30;
    private const int MaxName = 128;
    private const int MaxValue = 256;

    public override string Form => $"a map of at most {MaxTags} tags, names up to {MaxName} and values up to {MaxValue} characters";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigMap map)
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, NameOf(node), Form));
            return;
        }

        if (map.Entries.Count > MaxTags)
        {
            findings.Add(ConfigurationDiagnostics.OutOfRange(node.Location, key, $"{map.Entries.Count} tags", $"at most {MaxTags} tags"));
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Key.Length is 0 or > MaxName || entry.Key.AsSpan().ContainsAny("<>%&\\?/"))
            {
                findings.Add(ConfigurationDiagnostics.BadForm(
                    entry.KeyLocation, $"{key}.{entry.Key}", entry.Key, $"a tag name of 1 to {MaxName} characters without < > % & \\ ? /"));
            }

            if (TextOf($"{key}.{entry.Key}", entry.Value, findings) is { Length: > MaxValue } text)
            {
                findings.Add(ConfigurationDiagnostics.OutOfRange(entry.Value.Location, $"{key}.{entry.Key}", $"{text.Length} characters", $"at most {MaxValue} characters"));
            }
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteNumber("maxProperties", MaxTags);
        writer.WriteStartObject("propertyNames");
        writer.WriteString("pattern", $"^[^<>%&\\\\?/]{{1,{MaxName}}}$");
        writer.WriteEndObject();
        writer.WriteStartObject("additionalProperties");
        writer.WriteString("type", "string");
        writer.WriteNumber("maxLength", MaxValue);
        writer.WriteEndObject();
    }
}
