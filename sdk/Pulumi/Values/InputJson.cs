using System.Text.Json;

namespace Pulumi;

/// <summary>An input of arbitrary JSON, given as text or parsed.</summary>
public sealed class InputJson : Input<JsonElement>
{
    /// <summary>Takes nothing: the JSON is undefined.</summary>
    public InputJson()
        : base(default(JsonElement))
    {
    }

    private InputJson(JsonElement value)
        : base(value)
    {
    }

    private InputJson(Output<JsonElement> output)
        : base(output)
    {
    }

    /// <summary>Takes JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static implicit operator InputJson(string json) => new(Parse(json));

    /// <summary>Takes a parsed document.</summary>
    public static implicit operator InputJson(JsonDocument document) => new(document.RootElement);

    /// <summary>Takes a parsed element.</summary>
    public static implicit operator InputJson(JsonElement element) => new(element);

    /// <summary>Takes an output of JSON text; when it is not JSON, the input fails.</summary>
    public static implicit operator InputJson(Output<string> json) => new(json.Apply(Parse));

    /// <summary>Takes an output of a parsed document.</summary>
    public static implicit operator InputJson(Output<JsonDocument> document) => new(document.Apply(parsed => parsed.RootElement));

    /// <summary>Takes an output of a parsed element.</summary>
    public static implicit operator InputJson(Output<JsonElement> element) => new(element);

    private static JsonElement Parse(string json) => JsonElement.Parse(json);
}
