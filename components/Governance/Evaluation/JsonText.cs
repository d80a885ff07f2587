using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>JSON values as policies compare them: by their text, without regard to case.</summary>
internal static class JsonText
{
    /// <summary>The text of a value; nothing for null. Flags and numbers have the text that a rule would write.</summary>
    public static string? Of(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when Number(value) is { } number => number.ToString(CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };

    /// <summary>The number that a value is; nothing where it is none.</summary>
    public static decimal? Number(JsonNode? node) =>
        node is JsonValue value
        && value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether two texts are the same for a policy.</summary>
    public static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two values are the same for a policy; lists and objects are compared item by item.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(p => Property(b, p.Key, out var other) && Same(p.Value, other)),
        _ => Same(Of(left), Of(right)),
    };

    /// <summary>The flag that a value is: a flag, or a text that reads like one.</summary>
    public static bool? Flag(JsonNode? node) => bool.TryParse(Of(node), out var flag) ? flag : null;

    /// <summary>A property by its name, whose case does not matter.</summary>
    public static bool Property(JsonObject node, string name, out JsonNode? value)
    {
        if (node.TryGetPropertyValue(name, out value))
        {
            return true;
        }

        foreach (var (key, other) in node)
        {
            if (Same(key, name))
            {
                value = other;
                return true;
            }
        }

        return false;
    }

    /// <summary>A list as the items it holds; any other value as itself.</summary>
    public static IEnumerable<JsonNode?> Items(JsonNode? node) => node is JsonArray list ? list : [node];
}
