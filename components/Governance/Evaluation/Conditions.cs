using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>Evaluates the conditions of a rule.</summary>
internal static class Conditions
{
    /// <summary>Whether a condition holds.</summary>
    public static bool Holds(JsonNode condition, EvaluationScope outer)
    {
        var scope = outer.Inner();
        if (condition is not JsonObject map)
        {
            throw Bad(scope, condition.ToJsonString(), "has a condition that is not an object");
        }

        if (map["allOf"] is JsonArray all)
        {
            return all.All(c => Holds(Of(c, scope), scope));
        }

        if (map["anyOf"] is JsonArray any)
        {
            return any.Any(c => Holds(Of(c, scope), scope));
        }

        if (map["not"] is { } negated)
        {
            return !Holds(negated, scope);
        }

        var (name, wanted) = Operator(map, scope);
        if (map["count"] is JsonObject count)
        {
            return Operators.Holds(name, JsonValue.Create(Count(count, scope)), wanted, scope);
        }

        if (map["field"] is { } field)
        {
            var read = Fields.Read(Text(field, scope), scope);
            return read.IsMany
                ? read.Values.All(v => Operators.Holds(name, v, wanted, scope))
                : Operators.Holds(name, read.AsNode, wanted, scope);
        }

        return map.ContainsKey("value")
            ? Operators.Holds(name, Expressions.Resolve(map["value"], scope), wanted, scope)
            : throw Bad(scope, string.Join(", ", map.Select(p => p.Key)), "has a condition without a field, a value or a count");
    }

    private static int Count(JsonObject count, EvaluationScope scope)
    {
        var (name, items) = count["field"] is { } field
            ? Text(field, scope) is var alias ? (alias, Fields.Read(alias, scope).Values) : default
            : (count["name"]?.ToString() ?? "", [.. JsonText.Items(Expressions.Resolve(count["value"], scope))]);
        return count["where"] is { } where ? items.Count(item => Holds(where, scope.At(name, item))) : items.Count;
    }

    private static (string Name, JsonNode? Wanted) Operator(JsonObject map, EvaluationScope scope)
    {
        string[] names = [.. map.Select(p => p.Key).Where(k => k is not ("field" or "value" or "count"))];
        return names is [var name] && Operators.IsKnown(name)
            ? (name, Expressions.Resolve(map[name], scope))
            : throw Bad(scope, string.Join(", ", names), "has a condition without exactly one known operator");
    }

    private static string Text(JsonNode field, EvaluationScope scope) =>
        JsonText.Of(Expressions.Resolve(field, scope)) ?? throw Bad(scope, field.ToJsonString(), "has a field that is not a text");

    private static JsonNode Of(JsonNode? condition, EvaluationScope scope) => condition ?? throw Bad(scope, "null", "has an empty condition");

    private static DiagnosticException Bad(EvaluationScope scope, string got, string problem) =>
        new(EvaluationDiagnostics.BadCondition(scope.Definition, got, problem));
}
