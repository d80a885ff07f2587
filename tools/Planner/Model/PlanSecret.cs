namespace Bleu.Infra.Planner.Model;

/// <summary>A value kept out of plain sight. Its text never shows what is inside.</summary>
/// <param name="Inner">The value itself, for rules that must look at it; it is never written.</param>
public sealed record PlanSecret(PlanValue Inner) : PlanValue;
