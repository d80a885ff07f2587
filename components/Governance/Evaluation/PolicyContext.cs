using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>What a policy is evaluated with besides the resource.</summary>
public sealed record PolicyContext
{
    /// <summary>The values of the definition's parameters by name; case does not matter. Absent ones take their default.</summary>
    /// <value>The default is none.</value>
    public ImmutableDictionary<string, JsonNode?> Parameters
    {
        get;
        init => field = value.WithComparers(StringComparer.OrdinalIgnoreCase);
    } = ImmutableDictionary.Create<string, JsonNode?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The subscription, as <c>subscription()</c> gives it: <c>id</c>, <c>subscriptionId</c>, <c>tenantId</c>, <c>tags</c>.</summary>
    /// <value>The default is <see langword="null"/>: unknown.</value>
    public JsonObject? Subscription { get; init; }

    /// <summary>The resource group, as <c>resourceGroup()</c> gives it: <c>id</c>, <c>name</c>, <c>location</c>, <c>tags</c>.</summary>
    /// <value>The default is <see langword="null"/>: unknown.</value>
    public JsonObject? ResourceGroup { get; init; }

    /// <summary>The resources beside or below the resource, in the form of ARM, in which effects ending in <c>IfNotExists</c> look.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<JsonObject> Related { get; init; } = [];

    /// <summary>The time that <c>utcNow()</c> gives.</summary>
    /// <value>The default is <see langword="null"/>: a rule that asks for it cannot be evaluated.</value>
    public DateTimeOffset? Now { get; init; }
}
