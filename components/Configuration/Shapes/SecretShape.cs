using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A value that only stands encrypted in a file.</summary>
/// <param name="description">What it means.</param>
internal sealed class SecretShape(string description) : Shape(description)
{
    public override string Form => "a secret";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigSecret)
        {
            findings.Add(ConfigurationDiagnostics.PlainSecret(node.Location, key, key));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        MapShape.WriteRequired(writer, ["secure"]);
        writer.WriteStartObject("properties");
        writer.WriteStartObject("secure");
        writer.WriteString("type", "string");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
