using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A text of a certain form.</summary>
/// <param name="description">What it means.</param>
/// <param name="form">The form in words.</param>
/// <param name="pattern">The same as a regular expression, for editors.</param>
/// <param name="test">Whether a text has the form.</param>
internal sealed class TextShape(string description, string form, string pattern, Func<string, bool> test) : Shape(description)
{
    public override string Form => form;

    /// <summary>A name: lower-case letters, digits and single hyphens, beginning with a letter.</summary>
    /// <param name="description">What it means.</param>
    /// <param name="maxLength">Its greatest length, in characters.</param>
    public static TextShape Name(string description, int maxLength) => new(
        description,
        $"1 to {maxLength} lower-case letters, digits and hyphens, beginning with a letter",
        $"^[a-z]([a-z0-9]|-[a-z0-9]){{0,{maxLength - 1}}}$",
        text => IsName(text, maxLength));

    /// <summary>Any text of one line.</summary>
    /// <param name="description">What it means.</param>
    /// <param name="maxLength">Its greatest length, in characters.</param>
    public static TextShape Line(string description, int maxLength) => new(
        description,
        $"one line of 1 to {maxLength} characters",
        $"^[^\\r\\n]{{1,{maxLength}}}$",
        text => text.Length > 0 && text.Length <= maxLength && !text.AsSpan().ContainsAny('\r', '\n'));

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is { } text && !test(text))
        {
            findings.Add(ConfigurationDiagnostics.BadForm(node.Location, key, text, form));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", pattern);
    }

    private static bool IsName(string text, int maxLength)
    {
        if (text.Length == 0 || text.Length > maxLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        return text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !text.Contains("--", StringComparison.Ordinal);
    }
}
