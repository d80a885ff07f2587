using System.Text;
using System.Text.RegularExpressions;
using Google.Protobuf;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Messages as text that a person can review: sorted where the protocol has no order, ports and tokens taken out.</summary>
internal static partial class MessageText
{
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default.WithIndentation());

    public static string Of(IEnumerable<(string Method, IMessage Message)> messages)
    {
        var text = new StringBuilder();
        foreach (var (method, json) in messages.Select(m => (m.Method, Sort(Formatter.Format(m.Message)))).OrderBy(m => Rank(m.Method, m.Item2)).ThenBy(m => m.Item2, StringComparer.Ordinal))
        {
            text.Append(method).Append(' ').Append(json).Append('\n');
        }

        return Token().Replace(Target().Replace(text.ToString(), "127.0.0.1:PORT"), "\"token\": \"TOKEN\"");
    }

    // The stack comes first and the farewell last; between them only dependencies order messages.
    private static int Rank(string method, string json) => method switch
    {
        "SupportsFeature" => 0,
        "RegisterResource" when json.Contains("pulumi:pulumi:Stack\"", StringComparison.Ordinal) && json.Contains("\"name\": \"proj-dev\"", StringComparison.Ordinal) => 1,
        "ReadResource" => 2,
        "Invoke" => 3,
        "RegisterResourceHook" => 4,
        "RegisterResource" => 5,
        "Callback" => 6,
        "RegisterResourceOutputs" => 7,
        _ => 8,
    };

    private static string Sort(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.Serialize(Sorted(document.RootElement), Options);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static object? Sorted(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => new SortedDictionary<string, object?>(
            element.EnumerateObject().ToDictionary(p => p.Name, p => Sorted(p.Value)), StringComparer.Ordinal),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().Select(Sorted).ToList(),
        _ => element.Clone(),
    };

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Target();

    [GeneratedRegex("\"token\": \"[0-9a-f-]{36}\"")]
    private static partial Regex Token();
}
