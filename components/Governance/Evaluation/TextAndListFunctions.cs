using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>The functions of expressions that work on texts, lists and objects alone.</summary>
internal static class TextAndListFunctions
{
    internal delegate JsonNode? Function(IReadOnlyList<JsonNode?> arguments);

    public static IReadOnlyDictionary<string, (int Min, int Max, Function Body)> All { get; } = new Dictionary<string, (int, int, Function)>
    {
        ["concat"] = (1, 99, a => a[0] is JsonArray ? Listed(a.SelectMany(JsonText.Items)) : JsonValue.Create(string.Concat(a.Select(Text)))),
        ["format"] = (1, 99, a => JsonValue.Create(string.Format(Text(a[0]), [.. a.Skip(1).Select(Text)]))),
        ["toLower"] = (1, 1, a => JsonValue.Create(Text(a[0]).ToLowerInvariant())),
        ["toUpper"] = (1, 1, a => JsonValue.Create(Text(a[0]).ToUpperInvariant())),
        ["trim"] = (1, 1, a => JsonValue.Create(Text(a[0]).Trim())),
        ["replace"] = (3, 3, a => JsonValue.Create(Text(a[0]).Replace(Text(a[1]), Text(a[2]), StringComparison.OrdinalIgnoreCase))),
        ["padLeft"] = (2, 3, a => JsonValue.Create(Text(a[0]).PadLeft(Index(a[1]), a.Count > 2 ? Text(a[2])[0] : ' '))),
        ["substring"] = (2, 3, a => JsonValue.Create(a.Count > 2 ? Text(a[0]).Substring(Index(a[1]), Index(a[2])) : Text(a[0])[Index(a[1])..])),
        ["startsWith"] = (2, 2, a => JsonValue.Create(Text(a[0]).StartsWith(Text(a[1]), StringComparison.OrdinalIgnoreCase))),
        ["endsWith"] = (2, 2, a => JsonValue.Create(Text(a[0]).EndsWith(Text(a[1]), StringComparison.OrdinalIgnoreCase))),
        ["indexOf"] = (2, 2, a => JsonValue.Create(Text(a[0]).IndexOf(Text(a[1]), StringComparison.OrdinalIgnoreCase))),
        ["lastIndexOf"] = (2, 2, a => JsonValue.Create(Text(a[0]).LastIndexOf(Text(a[1]), StringComparison.OrdinalIgnoreCase))),
        ["split"] = (2, 2, a => Listed(Text(a[0]).Split([.. JsonText.Items(a[1]).Select(Text)], StringSplitOptions.None).Select(x => (JsonNode?)JsonValue.Create(x)))),
        ["first"] = (1, 1, a => a[0] is JsonArray list ? list.FirstOrDefault() : Text(a[0]) is [var c, ..] ? JsonValue.Create(c.ToString()) : JsonValue.Create("")),
        ["last"] = (1, 1, a => a[0] is JsonArray list ? list.LastOrDefault() : Text(a[0]) is [.., var c] ? JsonValue.Create(c.ToString()) : JsonValue.Create("")),
        ["length"] = (1, 1, a => JsonValue.Create(Length(a[0]))),
        ["empty"] = (1, 1, a => JsonValue.Create(Length(a[0]) == 0)),
        ["contains"] = (2, 2, a => JsonValue.Create(Contains(a[0], a[1]))),
        ["createArray"] = (0, 99, Listed),
        ["array"] = (1, 1, a => Listed(JsonText.Items(a[0]))),
        ["union"] = (2, 99, a => Listed(a.SelectMany(JsonText.Items).DistinctBy(x => x?.ToJsonString()))),
        ["intersection"] = (2, 99, a => Listed(JsonText.Items(a[0]).Where(x => a.Skip(1).All(other => JsonText.Items(other).Any(y => JsonText.Same(x, y)))))),
        ["take"] = (2, 2, a => a[0] is JsonArray list ? Listed(list.Take(Index(a[1]))) : JsonValue.Create(Text(a[0])[..Math.Min(Index(a[1]), Text(a[0]).Length)])),
        ["skip"] = (2, 2, a => a[0] is JsonArray list ? Listed(list.Skip(Index(a[1]))) : JsonValue.Create(Text(a[0])[Math.Min(Index(a[1]), Text(a[0]).Length)..])),
        ["min"] = (1, 99, a => JsonValue.Create(a.SelectMany(JsonText.Items).Min(ExpressionFunctions.Whole))),
        ["max"] = (1, 99, a => JsonValue.Create(a.SelectMany(JsonText.Items).Max(ExpressionFunctions.Whole))),
    };

    private static string Text(JsonNode? argument) => ExpressionFunctions.Text(argument);

    private static int Index(JsonNode? argument) => (int)ExpressionFunctions.Whole(argument);

    private static int Length(JsonNode? value) => value switch
    {
        null => 0,
        JsonArray list => list.Count,
        JsonObject map => map.Count,
        _ => Text(value).Length,
    };

    private static bool Contains(JsonNode? value, JsonNode? wanted) => value switch
    {
        JsonArray list => list.Any(item => JsonText.Same(item, wanted)),
        JsonObject map => JsonText.Property(map, Text(wanted), out _),
        _ => Text(value).Contains(Text(wanted), StringComparison.OrdinalIgnoreCase),
    };

    private static JsonArray Listed(IEnumerable<JsonNode?> items) => new([.. items.Select(i => i?.DeepClone())]);
}
