using System.Collections.Immutable;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;

namespace Bleu.Infra.Cli.Waves;

/// <summary>
/// Orders stacks for a change: platforms, then regions, then clients by their rings. A wave never holds a region together with the one
/// it is paired with, nor two stacks of one client, so that what is left of a client or a pair keeps working; the clients of a wave
/// are spread over the regions.
/// </summary>
internal static class WaveSchedule
{
    /// <summary>The waves of some stacks, in their order.</summary>
    /// <param name="project">The project.</param>
    /// <param name="stacks">The stacks with their settings.</param>
    /// <param name="rules">The rings in their order.</param>
    public static ImmutableArray<Wave> Of(Project project, IReadOnlyList<(string Stack, StackSettings Settings)> stacks, IReadOnlyList<RingRule> rules)
    {
        var waves = ImmutableArray.CreateBuilder<Wave>();
        foreach (var rule in rules)
        {
            var open = new List<(List<string> Stacks, HashSet<string> Apart)>();
            foreach (var (stack, settings) in Spread(stacks.Where(s => RingOf(s.Settings) == rule.Ring)))
            {
                var (own, refuses) = Apart(project, stack, settings);
                var wave = open.Find(w => w.Stacks.Count < rule.Size && !w.Apart.Overlaps(refuses));
                if (wave.Stacks is null)
                {
                    open.Add(wave = ([], new(StringComparer.Ordinal)));
                }

                wave.Stacks.Add(stack);
                wave.Apart.Add(own);
            }

            var first = waves.Count + 1;
            waves.AddRange(open.Select((w, i) => new Wave(first + i, rule, [.. w.Stacks.Order(StringComparer.Ordinal)])));
        }

        return waves.ToImmutable();
    }

    /// <summary>The ring of a stack.</summary>
    public static string RingOf(StackSettings settings) => settings is ClientSettings client ? client.Ring : Kinds.Of(settings) ?? Kinds.Client;

    // One stack of each region in turn.
    private static IEnumerable<(string Stack, StackSettings Settings)> Spread(IEnumerable<(string Stack, StackSettings Settings)> stacks) => stacks
        .GroupBy(s => (s.Settings.Cloud, s.Settings.Region))
        .SelectMany(g => g.OrderBy(s => s.Stack, StringComparer.Ordinal).Select((s, i) => (Turn: i, s)))
        .OrderBy(s => s.Turn)
        .ThenBy(s => s.s.Stack, StringComparer.Ordinal)
        .Select(s => s.s);

    // What a stack is to others, and beside what it must not be.
    private static (string Own, string[] Refuses) Apart(Project project, string stack, StackSettings settings)
    {
        switch (settings)
        {
            case ClientSettings client:
                return ($"client {client.Client}", [$"client {client.Client}"]);
            case RegionSettings region:
                var pair = project.Clouds.Find(region.Cloud)?.FindRegion(region.Region)?.Pair;
                return ($"region {region.Cloud} {region.Region}", [$"region {region.Cloud} {pair}", $"region {region.Cloud} {region.Region}"]);
            default:
                return ($"stack {stack}", []);
        }
    }
}
