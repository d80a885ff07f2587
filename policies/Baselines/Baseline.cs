using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Baselines;

/// <summary>
/// A dated state of the catalogue: a stack that pins one is judged by the rules that it held, and by no later one.
/// </summary>
/// <param name="Name">Year and month: <c>2026-11</c>.</param>
public sealed record Baseline(string Name) : IComparable<Baseline>
{
    /// <summary>The name of the first one.</summary>
    public const string First = "2026-11";

    /// <summary>The name of the one announced next; stacks take it when they pin it.</summary>
    public const string Next = "2027-02";

    /// <summary>Every baseline, oldest first.</summary>
    public static ImmutableArray<Baseline> All { get; } = [new(First), new(Next)];

    /// <summary>The one that holds where nothing is pinned.</summary>
    public static Baseline Current => All[0];

    /// <summary>The baseline of a name.</summary>
    /// <param name="name">The name: <c>2026-11</c>.</param>
    /// <exception cref="DiagnosticException">BLEU8009: there is none.</exception>
    public static Baseline Get(string name) =>
        All.FirstOrDefault(b => b.Name == name) ?? throw new DiagnosticException(PolicyDiagnostics.UnknownBaseline(name, All.Select(b => b.Name)));

    /// <summary>Whether a rule belongs to it.</summary>
    /// <param name="since">The baseline that first held the rule.</param>
    public bool Holds(string since) => string.CompareOrdinal(since, Name) <= 0;

    /// <inheritdoc />
    public int CompareTo(Baseline? other) => string.CompareOrdinal(Name, other?.Name);

    /// <inheritdoc />
    public override string ToString() => Name;
}
