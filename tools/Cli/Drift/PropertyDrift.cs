namespace Bleu.Infra.Cli.Drift;

/// <summary>A property that differs. Texts show no secret.</summary>
/// <param name="Path">The property: <c>tags.service</c>.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="State">What the state has; nothing where it has none.</param>
/// <param name="Plan">What the plan has; nothing where it has none.</param>
internal sealed record PropertyDrift(string Path, DriftKind Kind, string? State, string? Plan);
