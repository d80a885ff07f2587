using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Reads fields of JSON that others wrote: what has another type than it needs is a <see cref="LibraryFormatException"/>.</summary>
internal static class JsonFields
{
    /// <summary>A field, or an undefined element.</summary>
    public static JsonElement Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : default;

    /// <summary>A text, or nothing.</summary>
    public static string? Find(JsonElement element, string name)
    {
        var value = Get(element, name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => null,
            JsonValueKind.String => value.GetString(),
            _ => throw new LibraryFormatException($"has something other than a text at '{name}'"),
        };
    }

    /// <summary>A text that must be there.</summary>
    public static string Text(JsonElement element, string name) =>
        Find(element, name) is { Length: > 0 } text ? text : throw new LibraryFormatException($"has no '{name}'");

    /// <summary>A flag; false where nothing is said.</summary>
    public static bool Flag(JsonElement element, string name) => Get(element, name).ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw new LibraryFormatException($"has something other than true or false at '{name}'"),
    };

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element, string name)
    {
        var value = Get(element, name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => [],
            JsonValueKind.Array => value.EnumerateArray(),
            _ => throw new LibraryFormatException($"has something other than a list at '{name}'"),
        };
    }

    /// <summary>The entries of an object; none where there is no object.</summary>
    public static IEnumerable<JsonProperty> Entries(JsonElement element, string name)
    {
        var value = Get(element, name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => [],
            JsonValueKind.Object => value.EnumerateObject(),
            _ => throw new LibraryFormatException($"has something other than an object at '{name}'"),
        };
    }

    /// <summary>The texts of a list.</summary>
    public static ImmutableArray<string> Texts(JsonElement element, string name) =>
        [.. Items(element, name).Select(item => item.ValueKind == JsonValueKind.String
            ? item.GetString() ?? ""
            : throw new LibraryFormatException($"has something other than texts in the list '{name}'"))];

    /// <summary>The object that must be there.</summary>
    public static JsonElement Object(JsonElement element, string name) =>
        Get(element, name) is { ValueKind: JsonValueKind.Object } value ? value : throw new LibraryFormatException($"has no object '{name}'");
}
