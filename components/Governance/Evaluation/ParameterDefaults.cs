using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>The parameters that a definition declares, with their defaults.</summary>
/// <param name="definition">The definition's name.</param>
/// <param name="declared">The <c>parameters</c> of the definition.</param>
internal sealed class ParameterDefaults(string definition, JsonObject? declared)
{
    private readonly Dictionary<string, JsonNode?> _declared = (declared ?? []).ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="DiagnosticException">BLEU6105: it is not declared, or has neither a value nor a default.</exception>
    public JsonNode? Value(string name, PolicyContext context)
    {
        if (!_declared.TryGetValue(name, out var declaration))
        {
            throw new DiagnosticException(EvaluationDiagnostics.NoParameter(definition, name, "is not declared"));
        }

        if (context.Parameters.TryGetValue(name, out var value))
        {
            return value;
        }

        return declaration is JsonObject known && known.TryGetPropertyValue("defaultValue", out var byDefault)
            ? byDefault
            : throw new DiagnosticException(EvaluationDiagnostics.NoParameter(definition, name, "has neither a value nor a default"));
    }
}
