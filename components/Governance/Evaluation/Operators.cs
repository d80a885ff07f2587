using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>The operators of conditions. A value that is not there is equal to nothing, and like, in and part of nothing.</summary>
internal static class Operators
{
    private static readonly Dictionary<string, Func<JsonNode?, JsonNode?, bool>> Positive = new(StringComparer.OrdinalIgnoreCase)
    {
        ["equals"] = JsonText.Same,
        ["like"] = (value, wanted) => value is not null && IsLike(JsonText.Of(value) ?? "", JsonText.Of(wanted) ?? ""),
        ["match"] = (value, wanted) => value is not null && IsMatch(JsonText.Of(value) ?? "", JsonText.Of(wanted) ?? "", RegexOptions.None),
        ["matchInsensitively"] = (value, wanted) => value is not null && IsMatch(JsonText.Of(value) ?? "", JsonText.Of(wanted) ?? "", RegexOptions.IgnoreCase),
        ["contains"] = Contains,
        ["in"] = (value, wanted) => JsonText.Items(wanted).Any(w => JsonText.Same(value, w)),
        ["containsKey"] = (value, wanted) => value is JsonObject map && JsonText.Property(map, JsonText.Of(wanted) ?? "", out _),
    };

    private static readonly Dictionary<string, Func<int, bool>> Orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["less"] = order => order < 0,
        ["lessOrEquals"] = order => order <= 0,
        ["greater"] = order => order > 0,
        ["greaterOrEquals"] = order => order >= 0,
    };

    private static readonly Dictionary<string, string> Negative = new(StringComparer.OrdinalIgnoreCase)
    {
        ["notEquals"] = "equals",
        ["notLike"] = "like",
        ["notMatch"] = "match",
        ["notMatchInsensitively"] = "matchInsensitively",
        ["notContains"] = "contains",
        ["notIn"] = "in",
        ["notContainsKey"] = "containsKey",
    };

    /// <summary>Whether conditions have an operator of that name.</summary>
    public static bool IsKnown(string name) =>
        Positive.ContainsKey(name) || Negative.ContainsKey(name) || Orders.ContainsKey(name) || JsonText.Same(name, "exists");

    /// <summary>Whether a value stands in the relation to what is wanted.</summary>
    public static bool Holds(string name, JsonNode? value, JsonNode? wanted, EvaluationScope scope)
    {
        if (JsonText.Same(name, "exists"))
        {
            return (value is not null) == (JsonText.Flag(wanted) ?? throw Bad(scope, wanted, "asks whether something exists without true or false"));
        }

        if (Negative.TryGetValue(name, out var opposite))
        {
            return !Positive[opposite](value, wanted);
        }

        return Orders.TryGetValue(name, out var order) ? value is not null && order(Compare(value, wanted, scope)) : Positive[name](value, wanted);
    }

    private static bool Contains(JsonNode? value, JsonNode? wanted) => value is JsonArray list
        ? list.Any(item => JsonText.Same(item, wanted))
        : value is not null && (JsonText.Of(value) ?? "").Contains(JsonText.Of(wanted) ?? "", StringComparison.OrdinalIgnoreCase);

    private static int Compare(JsonNode value, JsonNode? wanted, EvaluationScope scope)
    {
        if (JsonText.Number(value) is { } left && JsonText.Number(wanted) is { } right)
        {
            return left.CompareTo(right);
        }

        var (a, b) = (JsonText.Of(value), JsonText.Of(wanted));
        if (decimal.TryParse(a, CultureInfo.InvariantCulture, out left) && decimal.TryParse(b, CultureInfo.InvariantCulture, out right))
        {
            return left.CompareTo(right);
        }

        return b is not null ? string.Compare(a, b, StringComparison.OrdinalIgnoreCase) : throw Bad(scope, wanted, "compares with nothing");
    }

    // '*' stands for any text, once or more often.
    private static bool IsLike(string text, string pattern) =>
        Regex.IsMatch(text, "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.IgnoreCase | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    // '#' is a digit, '?' a letter, '.' any character; everything else is itself.
    private static bool IsMatch(string text, string pattern, RegexOptions options) => Regex.IsMatch(
        text,
        "^" + string.Concat(pattern.Select(c => c switch { '#' => "[0-9]", '?' => "[A-Za-z]", '.' => ".", _ => Regex.Escape(c.ToString()) })) + "$",
        options | RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));

    private static DiagnosticException Bad(EvaluationScope scope, JsonNode? got, string problem) =>
        new(EvaluationDiagnostics.BadCondition(scope.Definition, got?.ToJsonString() ?? "null", problem));
}
