namespace Bleu.Infra.Planner.Model;

/// <summary>A file or archive that travels with a resource.</summary>
/// <param name="IsArchive">Whether it is an archive.</param>
/// <param name="Content">How it is given: <c>text</c>, <c>path</c>, <c>uri</c> or <c>assets</c>, and what.</param>
public sealed record PlanAsset(bool IsArchive, PlanMap Content) : PlanValue;
