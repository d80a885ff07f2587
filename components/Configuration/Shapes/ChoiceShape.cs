using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>One of several words.</summary>
/// <param name="description">What it means.</param>
/// <param name="values">The words.</param>
internal sealed class ChoiceShape(string description, params string[] values) : Shape(description)
{
    public override string Form => "one of " + string.Join(", ", values.Select(v => $"'{v}'"));

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is { } text && !values.Contains(text))
        {
            findings.Add(ConfigurationDiagnostics.NotAllowed(node.Location, key, text, values));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("enum");
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
