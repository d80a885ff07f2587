using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>How a change goes through the fleet, where that differs from the defaults.</summary>
public sealed record WaveSettings
{
    /// <summary>
    /// The program of the repository that says whether a stack that was deployed is well: it gets the stack's name, and its exit code
    /// is 0 where all is well. Nothing where none is asked.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? HealthCheck { get; init; }

    /// <summary>What a ring does otherwise than by default, by its name.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, RingSettings> Rings { get; init; } = ImmutableSortedDictionary<string, RingSettings>.Empty;
}
