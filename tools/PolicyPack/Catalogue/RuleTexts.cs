using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>What the engine is told of a rule.</summary>
internal static class RuleTexts
{
    private const string Every = "*";

    public static string Name(PolicyRule rule) => rule.Id.ToLowerInvariant();

    public static string Description(PolicyRule rule) => $"{rule.Id}: {rule.Info.Title}. {rule.Info.Rationale}";

    public static EnforcementLevel Level(PolicyRule rule) => rule.Info.IsMandatory ? EnforcementLevel.Mandatory : EnforcementLevel.Advisory;

    // The numbers of the catalogue are those of the protocol.
    public static PolicySeverity Severity(PolicyRule rule) => (PolicySeverity)(int)rule.Info.Severity;

    public static PolicyComplianceFramework? Framework(PolicyRule rule) => rule.Info.Clauses.IsEmpty ? null : new()
    {
        Name = "SecNumCloud",
        Version = "3.2",
        Reference = rule.Info.Clauses[0],
        Specification = string.Join(", ", rule.Info.Clauses),
    };

    public static ImmutableArray<string> Tags(PolicyRule rule) => [rule.Info.Area.ToLowerInvariant(), .. rule.Info.Parallels];

    public static string Url(PolicyRule rule) => $"docs/policies/{rule.Id}.md";

    public static JsonObject? Schema(PolicyRule rule) => rule.Info.Parameters.IsEmpty
        ? null
        : new(rule.Info.Parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema())));

    /// <summary>What is said of a rule that came after the baseline that holds.</summary>
    public static string Later(PolicyRule rule, string baseline) => $"the baseline {baseline} holds, and the rule came with {rule.Info.Since}";

    public static bool Covers(PolicyRule rule, string type)
    {
        var key = TypeTokens.Key(type);
        return rule.Types.Any(t => t.EndsWith(Every, StringComparison.Ordinal)
            ? key.StartsWith(t[..^1], StringComparison.Ordinal)
            : TypeTokens.Key(t) == key);
    }
}
