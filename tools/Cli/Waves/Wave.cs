using System.Collections.Immutable;

namespace Bleu.Infra.Cli.Waves;

/// <summary>Stacks that a change reaches together.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Rule">How waves of its ring are made and when they stop.</param>
/// <param name="Stacks">The stacks.</param>
internal sealed record Wave(int Number, RingRule Rule, ImmutableArray<string> Stacks)
{
    /// <summary>How many deployments may fail before the change stops: a part of the wave, rounded down, where the ring says no number.</summary>
    public int MostFailures => Rule.FailedStacks ?? Stacks.Length * Rule.FailingPercent / 100;
}
