using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>What can be wrong with the rule of a policy, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class EvaluationDiagnostics
{
    public static Diagnostic Malformed(string definition, string problem) =>
        new("BLEU6101", $"Policy '{definition}'", problem) { Fix = "Give it a policyRule with an 'if' and a 'then' with an effect" };

    public static Diagnostic BadCondition(string definition, string got, string problem) =>
        new("BLEU6102", $"Policy '{definition}'", problem) { Got = got, Fix = "Write one field, value or count with one operator, or allOf, anyOf or not" };

    public static Diagnostic BadExpression(string definition, string expression, string problem) =>
        new("BLEU6103", $"Policy '{definition}' expression", problem) { Got = expression, Fix = "Correct the expression" };

    public static Diagnostic UnknownFunction(string definition, string function, IEnumerable<string> known) =>
        new("BLEU6104", $"Policy '{definition}' function", "cannot be evaluated here")
        {
            Got = function,
            Fix = Suggestions.For(function, known, "Write the rule with other functions, or let the platform evaluate it"),
        };

    public static Diagnostic NoParameter(string definition, string parameter, string problem) =>
        new("BLEU6105", $"Policy '{definition}' parameter '{parameter}'", problem) { Fix = "Declare it, and give it a value or a default" };

    public static Diagnostic TooDeep(string definition) =>
        new("BLEU6106", $"Policy '{definition}'", "is nested too deeply") { Allowed = $"Allowed: {EvaluationScope.MaxDepth} levels", Fix = "Write a flatter rule" };
}
