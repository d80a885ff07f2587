using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>What would mend a resource.</summary>
/// <param name="Values">The values to set, by path: <c>networkRuleSet.defaultAction</c>, <c>agentPoolProfiles[0].count</c>.</param>
/// <param name="Problem">Why it cannot be mended; shown as advice.</param>
/// <value>The default is <see langword="null"/>: it can.</value>
public sealed record PackRemedy(ImmutableArray<(string Path, PlanValue Value)> Values, string? Problem = null);
