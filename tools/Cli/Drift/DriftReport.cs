using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Drift;

/// <summary>How a plan differs from a state.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Resources">The resources that differ, in the order of their URNs.</param>
/// <param name="Same">How many resources are as planned.</param>
/// <param name="Open">How many values could not be compared: they are secret, or only the cloud knows them.</param>
/// <param name="Findings">What is worth knowing of the state.</param>
internal sealed record DriftReport(string Stack, ImmutableArray<ResourceDrift> Resources, int Same, int Open, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How many resources differ in a way.</summary>
    public int Count(DriftKind kind) => Resources.Count(r => r.Kind == kind);

    /// <summary>Whether anything differs.</summary>
    public bool HasDrift => Resources.Length > 0;

    /// <summary>The counts in one sentence.</summary>
    public string Summary =>
        $"{Count(DriftKind.Added)} added, {Count(DriftKind.Removed)} removed, {Count(DriftKind.Changed)} changed, {Same} as planned; "
        + $"{Open} {(Open == 1 ? "value" : "values")} not compared, being secret or known to the cloud alone";
}
