using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>What a policy knows beside the resources.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Config">The policy's configuration, without its level.</param>
/// <param name="Call">Shares work between the policies of one call.</param>
public sealed record PackRun(PackStack Stack, PlanMap Config, PackCall Call);
