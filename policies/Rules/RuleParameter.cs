using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Policies.Rules;

/// <summary>A value that rules read and a stack may set: retention days, allowed regions, required tags.</summary>
/// <param name="Name">The name in configuration: <c>retentionDays</c>.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Description">What it means, with its unit.</param>
public sealed record RuleParameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>The number where nothing is set.</summary>
    /// <value>The default is 0.</value>
    public int Number { get; init; }

    /// <summary>The least number that may be set.</summary>
    /// <value>The default is 0.</value>
    public int Minimum { get; init; }

    /// <summary>The texts where nothing is set.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The parameter as a JSON schema of one property.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["description"] = Description };
        switch (Kind)
        {
            case ParameterKind.Number:
                schema["type"] = "integer";
                schema["minimum"] = Minimum;
                schema["default"] = Number;
                break;
            case ParameterKind.Flag:
                schema["type"] = "boolean";
                schema["default"] = Number != 0;
                break;
            case ParameterKind.TextList:
                schema["type"] = "array";
                schema["items"] = new JsonObject { ["type"] = "string" };
                schema["default"] = new JsonArray([.. Texts.Select(t => (JsonNode)t)]);
                break;
            default:
                schema["type"] = "string";
                break;
        }

        return schema;
    }
}
