namespace Bleu.Infra.Planner.Model;

/// <summary>A reference to another resource.</summary>
/// <param name="Urn">Its URN.</param>
/// <param name="Id">Its id; nothing for components and while it is not known.</param>
public sealed record PlanReference(string Urn, string? Id) : PlanValue;
