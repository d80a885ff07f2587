namespace Bleu.Infra.Planner.Model;

/// <summary>A value that is not known before the deployment.</summary>
public sealed record PlanUnknown : PlanValue;
