using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>An id of Azure: a GUID that is none of those that documentation shows.</summary>
/// <param name="description">What it means.</param>
internal sealed class GuidShape(string description) : Shape(description)
{
    public override string Form => "a GUID such as the Azure CLI shows";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is not { } text)
        {
            return;
        }

        if (!Guid.TryParseExact(text, "D", out _))
        {
            findings.Add(ConfigurationDiagnostics.BadForm(node.Location, key, text, Form));
        }
        else if (IsPlaceholder(text))
        {
            findings.Add(ConfigurationDiagnostics.PlaceholderGuid(node.Location, key, text));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");
    }

    // Zeros, one digit over and over, or digits in order: what people type where an id will stand.
    private static bool IsPlaceholder(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return digits.Distinct().Count() <= 2
            || digits.StartsWith("12345678", StringComparison.Ordinal)
            || digits.StartsWith("01234567", StringComparison.Ordinal)
            || (digits.TrimStart('0').Length <= 4);
    }
}
