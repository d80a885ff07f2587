using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>Where a condition or an expression is evaluated: the resource, and the items that enclosing counts stand at.</summary>
internal sealed class EvaluationScope
{
    /// <summary>How deep conditions and expressions may be nested.</summary>
    public const int MaxDepth = 64;

    private readonly ParameterDefaults _defaults;
    private readonly int _depth;

    public EvaluationScope(string definition, JsonObject resource, PolicyContext context, ParameterDefaults defaults)
        : this(definition, resource, context, defaults, [], 0)
    {
    }

    private EvaluationScope(
        string definition, JsonObject resource, PolicyContext context, ParameterDefaults defaults, ImmutableArray<KeyValuePair<string, JsonNode?>> current, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new DiagnosticException(EvaluationDiagnostics.TooDeep(definition));
        }

        (Definition, Resource, Context, _defaults, Current, _depth) = (definition, resource, context, defaults, current, depth);
    }

    /// <summary>The definition's name.</summary>
    public string Definition { get; }

    /// <summary>The resource.</summary>
    public JsonObject Resource { get; }

    /// <summary>What the policy is evaluated with.</summary>
    public PolicyContext Context { get; }

    /// <summary>The items that enclosing counts stand at, innermost last, by their alias with <c>[*]</c> or their name.</summary>
    public ImmutableArray<KeyValuePair<string, JsonNode?>> Current { get; }

    /// <summary>The value of a parameter.</summary>
    public JsonNode? Parameter(string name) => _defaults.Value(name, Context);

    /// <summary>The same, one level deeper.</summary>
    public EvaluationScope Inner() => new(Definition, Resource, Context, _defaults, Current, _depth + 1);

    /// <summary>The same, at an item of a count.</summary>
    public EvaluationScope At(string name, JsonNode? item) => new(Definition, Resource, Context, _defaults, Current.Add(new(name, item)), _depth + 1);

    /// <summary>The same on another resource.</summary>
    public EvaluationScope On(JsonObject resource) => new(Definition, resource, Context, _defaults, [], _depth + 1);
}
