using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Waves;

/// <summary>Shows waves, and what stops them.</summary>
internal static class WaveText
{
    private const int MostNames = 4;

    /// <summary>Writes the waves for a person.</summary>
    public static void Write(Terminal console, ImmutableArray<Wave> waves, IReadOnlyList<RingRule> rules, bool hasHealthCheck)
    {
        Tables.Write(
            console,
            ["wave", "ring", "stacks", "which", "watched", "stops when more fail than"],
            waves.Select(w => (string[])
            [
                $"{w.Number}",
                w.Rule.Ring,
                $"{w.Stacks.Length}",
                string.Join(", ", w.Stacks.Take(MostNames)) + (w.Stacks.Length > MostNames ? $" and {w.Stacks.Length - MostNames} more" : ""),
                Time(w.Rule.SoakMinutes),
                $"{w.MostFailures}",
            ]));
        console.Out.WriteLine();
        Write(console, rules, "findings of policies block its stacks", r => r.PolicyViolations);
        Write(console, rules, "of its stacks differ from their plan", r => r.DriftedStacks);
        if (hasHealthCheck)
        {
            Write(console, rules, "of its stacks fail the health check", r => r.FailedChecks);
        }

        console.Out.WriteLine($"{waves.Sum(w => w.Stacks.Length)} stacks in {waves.Length} waves; at least {Time(waves.Sum(w => w.Rule.SoakMinutes))} of watching");
        console.Out.Flush();
    }

    /// <summary>Writes the waves for a pipeline.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Wave> waves)
    {
        writer.WriteStartArray();
        foreach (var wave in waves)
        {
            writer.WriteStartObject();
            writer.WriteNumber("wave", wave.Number);
            writer.WriteString("ring", wave.Rule.Ring);
            writer.WriteStartArray("stacks");
            foreach (var stack in wave.Stacks)
            {
                writer.WriteStringValue(stack);
            }

            writer.WriteEndArray();
            writer.WriteNumber("soakMinutes", wave.Rule.SoakMinutes);
            writer.WriteStartObject("stop");
            writer.WriteNumber("failedDeployments", wave.MostFailures);
            writer.WriteNumber("policyViolations", wave.Rule.PolicyViolations);
            writer.WriteNumber("driftedStacks", wave.Rule.DriftedStacks);
            writer.WriteNumber("failedChecks", wave.Rule.FailedChecks);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Terminal console, IReadOnlyList<RingRule> rules, string what, Func<RingRule, int> limit)
    {
        foreach (var group in rules.GroupBy(limit))
        {
            var which = group.Count() == rules.Count ? "every wave" : $"a wave of {string.Join(", ", group.Select(r => r.Ring))}";
            console.Out.WriteLine($"{which} stops when {(group.Key == 0 ? "any" : $"more than {group.Key}")} {what}");
        }
    }

    private static string Time(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes} min";
}
