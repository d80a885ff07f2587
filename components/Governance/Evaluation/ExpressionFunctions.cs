using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>The functions of expressions, by their names without regard to case.</summary>
internal static class ExpressionFunctions
{
    private const string If = "if";

    private delegate JsonNode? Function(IReadOnlyList<JsonNode?> arguments, EvaluationScope scope);

    private static readonly FrozenDictionary<string, (int Min, int Max, Function Body)> All = new Dictionary<string, (int, int, Function)>
    {
        ["parameters"] = (1, 1, (a, s) => s.Parameter(Text(a[0]))),
        ["field"] = (1, 1, (a, s) => Fields.Read(Text(a[0]), s).AsNode),
        ["current"] = (0, 1, (a, s) => a.Count > 0 ? Fields.Read(Text(a[0]), s).AsNode : s.Current.Length > 0 ? s.Current[^1].Value : null),
        ["subscription"] = (0, 0, (_, s) => s.Context.Subscription),
        ["resourceGroup"] = (0, 0, (_, s) => s.Context.ResourceGroup),
        ["utcNow"] = (0, 0, (_, s) => s.Context.Now is { } now ? JsonValue.Create(now.ToString("O")) : throw Unknown(s, "utcNow")),
        ["addDays"] = (2, 2, (a, _) => JsonValue.Create(DateTimeOffset.Parse(Text(a[0])).AddDays(Whole(a[1])).ToString("O"))),
        ["true"] = (0, 0, (_, _) => JsonValue.Create(true)),
        ["false"] = (0, 0, (_, _) => JsonValue.Create(false)),
        ["null"] = (0, 0, (_, _) => null),
        [If] = (3, 3, (a, _) => a[0]),
        ["and"] = (2, 99, (a, _) => JsonValue.Create(a.All(x => JsonText.Flag(x) == true))),
        ["or"] = (2, 99, (a, _) => JsonValue.Create(a.Any(x => JsonText.Flag(x) == true))),
        ["not"] = (1, 1, (a, _) => JsonValue.Create(JsonText.Flag(a[0]) != true)),
        ["equals"] = (2, 2, (a, _) => JsonValue.Create(JsonText.Same(a[0], a[1]))),
        ["coalesce"] = (1, 99, (a, _) => a.FirstOrDefault(x => x is not null)),
        ["tryGet"] = (2, 99, (a, _) => a.Skip(1).Aggregate(a[0], Inner)),
        ["int"] = (1, 1, (a, _) => JsonValue.Create(Whole(a[0]))),
        ["string"] = (1, 1, (a, _) => JsonValue.Create(Text(a[0]))),
        ["bool"] = (1, 1, (a, _) => JsonValue.Create(JsonText.Flag(a[0]) == true)),
        ["json"] = (1, 1, (a, _) => JsonNode.Parse(Text(a[0]))),
        ["add"] = (2, 2, (a, _) => JsonValue.Create(Whole(a[0]) + Whole(a[1]))),
        ["sub"] = (2, 2, (a, _) => JsonValue.Create(Whole(a[0]) - Whole(a[1]))),
        ["mul"] = (2, 2, (a, _) => JsonValue.Create(Whole(a[0]) * Whole(a[1]))),
        ["less"] = (2, 2, (a, s) => JsonValue.Create(Operators.Holds("less", a[0], a[1], s))),
        ["lessOrEquals"] = (2, 2, (a, s) => JsonValue.Create(Operators.Holds("lessOrEquals", a[0], a[1], s))),
        ["greater"] = (2, 2, (a, s) => JsonValue.Create(Operators.Holds("greater", a[0], a[1], s))),
        ["greaterOrEquals"] = (2, 2, (a, s) => JsonValue.Create(Operators.Holds("greaterOrEquals", a[0], a[1], s))),
        ["ipRangeContains"] = (2, 2, (a, _) => JsonValue.Create(AddressRanges.Contains(Text(a[0]), Text(a[1])))),
    }
        .Concat(TextAndListFunctions.All.Select(f => new KeyValuePair<string, (int, int, Function)>(f.Key, (f.Value.Min, f.Value.Max, (a, _) => f.Value.Body(a)))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The result of a call.</summary>
    /// <exception cref="DiagnosticException">BLEU6103 or BLEU6104.</exception>
    public static JsonNode? Call(string name, IReadOnlyList<Func<JsonNode?>> arguments, EvaluationScope scope, string expression)
    {
        if (!All.TryGetValue(name, out var function))
        {
            throw Unknown(scope, name);
        }

        if (arguments.Count < function.Min || arguments.Count > function.Max)
        {
            throw Bad(scope, expression, $"calls {name} with {arguments.Count} arguments");
        }

        if (JsonText.Same(name, If))
        {
            return JsonText.Flag(arguments[0]()) == true ? arguments[1]() : arguments[2]();
        }

        try
        {
            return function.Body([.. arguments.Select(a => a())], scope);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or System.Text.Json.JsonException)
        {
            throw Bad(scope, expression, $"calls {name} with a value that it does not take");
        }
    }

    /// <summary>The text of an argument.</summary>
    public static string Text(JsonNode? argument) => JsonText.Of(argument) ?? "";

    /// <summary>The whole number of an argument.</summary>
    public static long Whole(JsonNode? argument) => (long)decimal.Parse(Text(argument), System.Globalization.CultureInfo.InvariantCulture);

    private static JsonNode? Inner(JsonNode? value, JsonNode? key) => (value, JsonText.Number(key)) switch
    {
        (JsonArray list, { } index) => index >= 0 && index < list.Count ? list[(int)index] : null,
        (JsonObject map, _) => JsonText.Property(map, Text(key), out var member) ? member : null,
        _ => null,
    };

    private static DiagnosticException Unknown(EvaluationScope scope, string name) =>
        new(EvaluationDiagnostics.UnknownFunction(scope.Definition, name, All.Keys));

    private static DiagnosticException Bad(EvaluationScope scope, string expression, string problem) =>
        new(EvaluationDiagnostics.BadExpression(scope.Definition, $"[{expression}]", problem));
}
