using System.Collections.Immutable;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>Some stacks of a project, and why they were chosen.</summary>
/// <param name="Stacks">Their names, sorted.</param>
/// <param name="Why">The reasons of each; empty where all were asked for.</param>
internal sealed record FleetSelection(ImmutableArray<string> Stacks, ImmutableSortedDictionary<string, ImmutableArray<string>> Why)
{
    /// <summary>The revision that the stacks were compared with.</summary>
    /// <value>The default is <see langword="null"/>: all were asked for.</value>
    public string? Since { get; init; }

    /// <summary>The stacks that the revision had and that are no longer there.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>Stacks that somebody named.</summary>
    public static FleetSelection Of(IEnumerable<string> stacks) =>
        new([.. stacks], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Why a stack was chosen.</summary>
    public ImmutableArray<string> WhyOf(string stack) => Why.TryGetValue(stack, out var why) ? why : [];
}
