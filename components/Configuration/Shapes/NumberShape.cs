using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A whole number in a range.</summary>
/// <param name="description">What it means, with its unit.</param>
/// <param name="min">The least value.</param>
/// <param name="max">The greatest value.</param>
internal sealed class NumberShape(string description, int min, int max) : Shape(description)
{
    public override string Form => $"a whole number from {min} to {max}";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is not { } text)
        {
            return;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, text, Form));
        }
        else if (number < min || number > max)
        {
            findings.Add(ConfigurationDiagnostics.OutOfRange(node.Location, key, text, $"{min} to {max}"));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", min);
        writer.WriteNumber("maximum", max);
    }
}
