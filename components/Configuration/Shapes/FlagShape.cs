using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>Yes or no.</summary>
/// <param name="description">What it means.</param>
internal sealed class FlagShape(string description) : Shape(description)
{
    public override string Form => "'true' or 'false'";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is { } text && text is not ("true" or "false"))
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, text, Form));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer) => writer.WriteString("type", "boolean");
}
