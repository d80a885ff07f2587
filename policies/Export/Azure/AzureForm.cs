using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>How a rule stands in Azure Policy.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Condition">When a resource breaks the rule, as the <c>if</c> of a definition; nothing where it cannot be said.</param>
/// <param name="Parameters">The parameters that the condition reads, besides the effect.</param>
/// <param name="Reason">Why the rule has no condition; empty where it has one.</param>
public sealed record AzureForm(PolicyRule Rule, JsonObject? Condition, ImmutableArray<AzureParameter> Parameters, string Reason)
{
    /// <summary>The name of the definition.</summary>
    public string Name => $"Bleu-{Rule.Id}";
}
