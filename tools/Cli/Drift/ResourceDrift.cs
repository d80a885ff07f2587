using System.Collections.Immutable;

namespace Bleu.Infra.Cli.Drift;

/// <summary>A resource that differs.</summary>
/// <param name="Kind">How.</param>
/// <param name="Urn">Its URN.</param>
/// <param name="Subject">Its type and name, for people.</param>
/// <param name="IsProtected">Whether it refuses to be deleted.</param>
/// <param name="Properties">What of it differs, where it is in both.</param>
internal sealed record ResourceDrift(DriftKind Kind, string Urn, string Subject, bool IsProtected, ImmutableArray<PropertyDrift> Properties);
