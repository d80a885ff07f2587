namespace Bleu.Infra.Planner.Model;

/// <summary>A number.</summary>
/// <param name="Value">What it is.</param>
public sealed record PlanNumber(double Value) : PlanValue;
