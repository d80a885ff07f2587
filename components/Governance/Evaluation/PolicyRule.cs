using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>
/// A definition of Azure Policy, evaluated without a cloud on resources in the form of ARM. Fields are found by their aliases: the part
/// after the resource type is looked up in the resource, where an alias leaves every <c>properties</c> out.
/// </summary>
public sealed class PolicyRule
{
    private static readonly string[] Looking = ["AuditIfNotExists", "DeployIfNotExists"];
    private readonly JsonNode _condition;
    private readonly JsonNode _effect;
    private readonly JsonObject? _details;
    private readonly ParameterDefaults _defaults;

    private PolicyRule(string name, string mode, JsonNode condition, JsonObject then, JsonObject? parameters)
    {
        Name = name;
        Mode = mode;
        _condition = condition;
        _effect = then["effect"] ?? throw Malformed(name, "has no policyRule.then.effect");
        _details = then["details"] as JsonObject;
        _defaults = new(name, parameters);
    }

    /// <summary>The definition's name.</summary>
    public string Name { get; }

    /// <summary>The mode: <c>All</c>, <c>Indexed</c> or that of a resource provider.</summary>
    public string Mode { get; }

    /// <summary>Reads a definition.</summary>
    /// <param name="definition">A <c>Microsoft.Authorization/policyDefinitions</c>, or its <c>properties</c> alone.</param>
    /// <exception cref="DiagnosticException">BLEU6101: it has no rule.</exception>
    public static PolicyRule Parse(JsonObject definition)
    {
        var name = (definition["name"] as JsonValue)?.ToString() ?? "policy";
        var properties = definition["properties"] as JsonObject ?? definition;
        if (properties["policyRule"] is not JsonObject rule)
        {
            throw Malformed(name, "has no policyRule");
        }

        return new(
            name,
            (properties["mode"] as JsonValue)?.ToString() ?? "Indexed",
            rule["if"] ?? throw Malformed(name, "has no policyRule.if"),
            rule["then"] as JsonObject ?? throw Malformed(name, "has no policyRule.then"),
            properties["parameters"] as JsonObject);
    }

    /// <summary>Says whether a resource meets the policy.</summary>
    /// <param name="resource">The resource in the form of ARM: <c>type</c>, <c>name</c>, <c>location</c>, <c>properties</c> and so on.</param>
    /// <param name="context">The parameters and what surrounds the resource.</param>
    /// <exception cref="DiagnosticException">BLEU6102 to BLEU6106: the rule says something that cannot be evaluated.</exception>
    public PolicyVerdict Evaluate(JsonObject resource, PolicyContext context)
    {
        var scope = new EvaluationScope(Name, resource, context, _defaults);
        var effect = JsonText.Of(Expressions.Resolve(_effect, scope)) ?? "";
        if (effect.Equals("Disabled", StringComparison.OrdinalIgnoreCase))
        {
            return new(false, effect, true);
        }

        var applies = Conditions.Holds(_condition, scope);
        var looks = Looking.Contains(effect, StringComparer.OrdinalIgnoreCase);
        return new(applies, effect, !applies || (looks && IsMetElsewhere(resource, context, scope)));
    }

    private bool IsMetElsewhere(JsonObject resource, PolicyContext context, EvaluationScope scope)
    {
        var type = JsonText.Of(Expressions.Resolve(_details?["type"], scope)) ?? throw Malformed(Name, "has no policyRule.then.details.type");
        var name = JsonText.Of(Expressions.Resolve(_details?["name"], scope));
        return context.Related
            .Append(resource)
            .Where(other => JsonText.Same(JsonText.Of(other["type"]), type))
            .Where(other => name is null || JsonText.Same(JsonText.Of(other["name"]), name))
            .Any(other => _details?["existenceCondition"] is not { } condition || Conditions.Holds(condition, scope.On(other)));
    }

    private static DiagnosticException Malformed(string name, string problem) => new(EvaluationDiagnostics.Malformed(name, problem));
}
