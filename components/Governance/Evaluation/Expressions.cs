using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>Resolves the texts of a rule that are expressions: <c>[parameters('effect')]</c>.</summary>
internal static class Expressions
{
    /// <summary>A value with every expression in it resolved; a text that begins with two brackets stands for itself without the first.</summary>
    public static JsonNode? Resolve(JsonNode? node, EvaluationScope scope)
    {
        switch (node)
        {
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                var text = value.GetValue<string>();
                return IsExpression(text) ? new ExpressionParser(text[1..^1], scope).Evaluate()
                    : text.StartsWith("[[", StringComparison.Ordinal) ? JsonValue.Create(text[1..])
                    : value;
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Resolve(item, scope.Inner())?.DeepClone())]);
            default:
                return node;
        }
    }

    /// <summary>Whether a text is an expression.</summary>
    public static bool IsExpression(string text) =>
        text.Length > 2 && text[0] == '[' && text[^1] == ']' && text[1] != '[';
}
