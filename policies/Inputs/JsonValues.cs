using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>JSON as values of a plan, with the engine's marks for secrets, assets and what is not known.</summary>
internal static class JsonValues
{
    /// <summary>A value.</summary>
    public static PlanValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { } text && EngineValues.IsUnknown(text) ? PlanValue.NotKnown : new PlanText(element.GetString() ?? ""),
        JsonValueKind.Number => new PlanNumber(element.GetDouble()),
        JsonValueKind.True => new PlanBool(true),
        JsonValueKind.False => new PlanBool(false),
        JsonValueKind.Array => PlanValue.List(element.EnumerateArray().Select(Read)),
        JsonValueKind.Object => Object(element),
        _ => PlanValue.Nothing,
    };

    /// <summary>The entries of an object; none where it is something else.</summary>
    public static PlanMap ReadMap(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? PlanValue.Map(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Read(p.Value))))
        : PlanMap.Empty;

    /// <summary>Whether an object has a property.</summary>
    public static bool Has(this JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>The text of a property; nothing where it is absent or no text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Whether a property is true.</summary>
    public static bool IsTrue(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The items of a property; none where it is absent or no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element.Items(name).Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString() ?? "");

    /// <summary>A property, or an element that is nothing.</summary>
    public static JsonElement Inner(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private static PlanValue Object(JsonElement element)
    {
        // A document of our own shows a secret and an unknown value as such.
        if (element.EnumerateObject().Count() == 1)
        {
            if (element.IsTrue("secret"))
            {
                return new PlanSecret(PlanValue.NotKnown);
            }

            if (element.IsTrue("unknown"))
            {
                return PlanValue.NotKnown;
            }
        }

        if (element.Text(EngineValues.SignatureKey) == EngineValues.SecretSignature)
        {
            return new PlanSecret(element.Text("plaintext") is { } plain ? Plain(plain) : element.Has("value") ? Read(element.Inner("value")) : PlanValue.NotKnown);
        }

        return EngineValues.Special(ReadMap(element));
    }

    private static PlanValue Plain(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = InputFile.MaxDepth });
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return PlanValue.NotKnown;
        }
    }
}
