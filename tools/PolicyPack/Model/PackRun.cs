using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>What a policy knows beside the resources.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Config">The policy's configuration, without its level.</param>
/// <param name="Call">Shares work between the policies of one call.</param>
public sealed record PackRun(PackStack Stack, PlanMap Config, PackCall Call)
{
    /// <summary>The configuration of other policies of the pack, by their names; empty for a name that the pack does not have.</summary>
    /// <value>The default is that none has any.</value>
    public Func<string, PlanMap> ConfigOf { get; init; } = static _ => PlanMap.Empty;
}
