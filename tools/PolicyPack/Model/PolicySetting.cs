using Bleu.Infra.Planner.Model;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>How a policy is set.</summary>
/// <param name="Level">What a violation leads to; nothing for what the policy says itself.</param>
/// <param name="Properties">The values of its configuration, without the level.</param>
public sealed record PolicySetting(EnforcementLevel? Level, PlanMap Properties)
{
    /// <summary>As the policy says itself.</summary>
    public static PolicySetting Default { get; } = new(null, PlanMap.Empty);
}
