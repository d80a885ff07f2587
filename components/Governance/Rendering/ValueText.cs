using System.Globalization;
using System.Text.Json;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Turns texts of a configuration into values of a parameter's type.</summary>
internal static class ValueText
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 32 };

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text; lists and objects are JSON.</param>
    /// <param name="type">The parameter's type.</param>
    /// <returns>The value; nothing when the text is none of that type.</returns>
    public static JsonElement? Read(string text, string type)
    {
        if (LateValue.NameIn(text) is not null)
        {
            return Of(text);
        }

        return type switch
        {
            "array" => Json(text, JsonValueKind.Array),
            "object" => Json(text, JsonValueKind.Object),
            "boolean" => bool.TryParse(text, out var flag) ? JsonSerializer.SerializeToElement(flag) : null,
            "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonSerializer.SerializeToElement(number) : null,
            "float" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? JsonSerializer.SerializeToElement(real) : null,
            _ => Of(text),
        };
    }

    /// <summary>A text as a value of its own.</summary>
    public static JsonElement Of(string text) => JsonSerializer.SerializeToElement(text);

    /// <summary>Texts as a list.</summary>
    public static JsonElement Of(IEnumerable<string> texts) => JsonSerializer.SerializeToElement(texts);

    private static JsonElement? Json(string text, JsonValueKind kind)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Reading);
            return document.RootElement.ValueKind == kind ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
