namespace Bleu.Infra.Planner.Model;

/// <summary>The value nothing.</summary>
public sealed record PlanNull : PlanValue;
