using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>What stands at a field.</summary>
/// <param name="IsMany">Whether the field names the items of a list; a condition then asks every one of them.</param>
/// <param name="Values">The values; none where nothing stands there.</param>
internal sealed record FieldValue(bool IsMany, IReadOnlyList<JsonNode?> Values)
{
    /// <summary>The value as an expression sees it: one value, a list of them, or null.</summary>
    public JsonNode? AsNode => IsMany ? new JsonArray([.. Values.Select(v => v?.DeepClone())]) : Values.Count > 0 ? Values[0] : null;
}
