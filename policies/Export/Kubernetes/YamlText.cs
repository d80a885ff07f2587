using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>Objects as YAML. Texts are quoted as in JSON, which YAML reads alike.</summary>
internal static class YamlText
{
    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonObject root)
    {
        var text = new StringBuilder();
        Write(text, root, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonObject map, int indent)
    {
        foreach (var (key, value) in map)
        {
            text.Append(' ', indent).Append(Key(key)).Append(':');
            switch (value)
            {
                case JsonObject { Count: > 0 } inner:
                    text.Append('\n');
                    Write(text, inner, indent + 2);
                    break;
                case JsonArray { Count: > 0 } list:
                    text.Append('\n');
                    Write(text, list, indent + 2);
                    break;
                default:
                    text.Append(' ').Append(value?.ToJsonString(Plain) ?? "null").Append('\n');
                    break;
            }
        }
    }

    private static void Write(StringBuilder text, JsonArray list, int indent)
    {
        foreach (var item in list)
        {
            if (item is JsonObject map)
            {
                var inner = new StringBuilder();
                Write(inner, map, indent + 2);
                inner[indent] = '-';
                text.Append(inner);
            }
            else
            {
                text.Append(' ', indent).Append("- ").Append(item?.ToJsonString(Plain)).Append('\n');
            }
        }
    }

    private static string Key(string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/' or '_') ? key : JsonValue.Create(key).ToJsonString(Plain);
}
