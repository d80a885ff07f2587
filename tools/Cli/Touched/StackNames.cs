using System.Text.Json;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>The texts in a stack's configuration: one of them may be the name of another stack.</summary>
internal static class StackNames
{
    // What is only said of a stack, and never looked up.
    private static readonly string[] Words = ["kind", "tags"];

    /// <summary>Every text in the configuration of a stack but its tags, and the last part of those with slashes.</summary>
    public static IEnumerable<string> In(StackFolder folder, string stack)
    {
        try
        {
            return
            [
                .. folder.File(stack).ToEngine().Values
                    .Where(v => !Words.Contains(v.Key[(v.Key.IndexOf(':', StringComparison.Ordinal) + 1)..]))
                    .SelectMany(v => Texts(v.Value))
                    .SelectMany(t => new[] { t, t[(t.LastIndexOf('/') + 1)..] })
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        catch (DiagnosticException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Texts(string value)
    {
        if (value.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return [value];
        }

        try
        {
            using var document = JsonDocument.Parse(value);
            return [.. Texts(document.RootElement)];
        }
        catch (JsonException)
        {
            return [value];
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString() ?? ""],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
