using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A port, or the first and the last of several.</summary>
/// <param name="description">What it means.</param>
internal sealed class PortShape(string description) : Shape(description)
{
    public override string Form => "a port such as 443 or a range such as 8000-8100";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is { } text && !PortRange.TryParse(text, out _))
        {
            findings.Add(ConfigurationDiagnostics.BadForm(node.Location, key, text, Form));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue("integer");
        writer.WriteStringValue("string");
        writer.WriteEndArray();
        writer.WriteString("pattern", "^[0-9]{1,5}(-[0-9]{1,5})?$");
        writer.WriteNumber("minimum", 1);
        writer.WriteNumber("maximum", 65535);
    }
}
