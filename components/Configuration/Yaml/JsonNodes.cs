using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>Values of a configuration as the engine hands them over: objects and lists are JSON text.</summary>
internal static class JsonNodes
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a value: JSON where it is an object or a list, otherwise the text itself.</summary>
    public static ConfigNode Read(string text)
    {
        if (text.Length == 0 || text[0] is not ('{' or '['))
        {
            return new ConfigScalar(text, null);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new ConfigScalar(text, null);
        }
    }

    /// <summary>Writes a value as the engine would hand it over; secrets inside are replaced by a mark.</summary>
    public static string Write(ConfigNode node)
    {
        if (node is ConfigScalar scalar)
        {
            return scalar.Text;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static ConfigNode Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ConfigMap([.. element.EnumerateObject().Select(p => new ConfigEntry(p.Name, null, Read(p.Value)))], null),
        JsonValueKind.Array => new ConfigList([.. element.EnumerateArray().Select(Read)], null),
        JsonValueKind.String => new ConfigScalar(element.GetString() ?? "", null),
        JsonValueKind.Null => new ConfigScalar("", null),
        _ => new ConfigScalar(element.GetRawText(), null),
    };

    private static void Write(Utf8JsonWriter writer, ConfigNode node)
    {
        switch (node)
        {
            case ConfigMap map:
                writer.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case ConfigList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ConfigScalar { IsQuoted: false, Text: "true" or "false" } flag:
                writer.WriteBooleanValue(flag.Text == "true");
                break;
            case ConfigScalar { IsQuoted: false, Text: "" or "~" or "null" }:
                writer.WriteNullValue();
                break;
            case ConfigScalar { IsQuoted: false } scalar when IsNumber(scalar.Text):
                writer.WriteRawValue(scalar.Text);
                break;
            case ConfigScalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            default:
                writer.WriteStringValue(StackFile.SecretPlaceholder);
                break;
        }
    }

    // What YAML and JSON both take for a number; whatever else looks like one stays text.
    private static bool IsNumber(string text)
    {
        if (text.Length is 0 or > 30 || !(char.IsAsciiDigit(text[0]) || text[0] == '-'))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
