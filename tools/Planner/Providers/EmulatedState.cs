using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>What a provider would answer.</summary>
/// <param name="Id">The id; nothing while its form is not known.</param>
/// <param name="Outputs">What the resource yields; what is missing is not known in the plan.</param>
internal sealed record EmulatedState(string? Id, PlanMap Outputs);
