using System.Collections.Frozen;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>Every rule of the catalogue as Azure Policy has it, or why it has none.</summary>
public static class AzureCatalogue
{
    private static readonly FrozenDictionary<string, AzureCondition> Written = ResidencyConditions.All
        .Concat(IsolationConditions.All).Concat(IdentityConditions.All).Concat(NetworkConditions.All)
        .ToFrozenDictionary(c => c.Rule, c => c.Condition, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CRY-018"] = "whether a value is marked as a secret is known to the deployment alone",
        ["ISO-004"] = "it looks at every text of every resource, and Azure Policy names fields one by one",
        ["OPS-002"] = "the API version that a deployment uses is no field of a resource",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every rule, sorted by id.</summary>
    public static IEnumerable<AzureForm> All => PolicyCatalog.All.Select(Of);

    /// <summary>A rule in Azure Policy.</summary>
    /// <param name="rule">The rule.</param>
    public static AzureForm Of(PolicyRule rule)
    {
        var condition = Written.GetValueOrDefault(rule.Id) ?? (rule is PropertyRule table ? RequirementExport.Of(table) : null);
        return condition is null
            ? new(rule, null, [], Reason(rule))
            : new(rule, condition.Json, [.. condition.Parameters.DistinctBy(p => p.Name)], "");
    }

    private static string Reason(PolicyRule rule) => Reasons.GetValueOrDefault(rule.Id) ?? rule switch
    {
        FleetRule => "it compares stacks with each other",
        StackRule when rule.Types.IsEmpty => "it is about the deployment or the region as a whole, and no single resource",
        _ when rule.Types.All(t => t.StartsWith("kubernetes:", StringComparison.Ordinal)) => "it is about objects inside clusters; see the export for Kubernetes",
        _ when rule.Types.All(t => t.StartsWith("pulumi:", StringComparison.Ordinal)) => "it is about the provider of the deployment, which Resource Manager never sees",
        RelationRule or StackRule => "it needs other resources of the stack, and Azure Policy judges one at a time",
        _ => "one of its conditions cannot be said in Azure Policy",
    };
}
