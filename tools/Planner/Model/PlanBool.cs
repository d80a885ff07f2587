namespace Bleu.Infra.Planner.Model;

/// <summary>A truth value.</summary>
/// <param name="Value">What it is.</param>
public sealed record PlanBool(bool Value) : PlanValue;
