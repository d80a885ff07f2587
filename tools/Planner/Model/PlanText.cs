namespace Bleu.Infra.Planner.Model;

/// <summary>A text.</summary>
/// <param name="Text">What it is.</param>
public sealed record PlanText(string Text) : PlanValue;
