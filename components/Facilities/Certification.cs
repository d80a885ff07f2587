using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>A certification or qualification of the operator's service.</summary>
/// <param name="Scheme">The scheme and its version: <c>SecNumCloud 3.2</c>.</param>
/// <param name="State">How far it has come.</param>
public sealed record Certification(string Scheme, CertificationState State)
{
    /// <summary>The states by the words of profiles and configuration.</summary>
    public static ImmutableSortedDictionary<string, CertificationState> States { get; } = new Dictionary<string, CertificationState>
    {
        ["unknown"] = CertificationState.Unknown,
        ["announced"] = CertificationState.Announced,
        ["in-progress"] = CertificationState.InProgress,
        ["held"] = CertificationState.Held,
        ["withdrawn"] = CertificationState.Withdrawn,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The milestone inside the assessment, in the scheme's own words: <c>J0</c>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Milestone { get; init; }

    /// <summary>The day on which the state was reached.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which it holds.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>How far the entry can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where the entry comes from, in words.</summary>
    /// <value>The default is empty.</value>
    public string Source { get; init; } = "";

    /// <summary>The state in the words of profiles and configuration.</summary>
    public string StateWord => States.First(s => s.Value == State).Key;
}
