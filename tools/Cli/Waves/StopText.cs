using System.Text.Json;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Waves;

/// <summary>Says whether a change goes on, and why.</summary>
internal static class StopText
{
    /// <summary>The verdict: the worst of what the conditions say.</summary>
    public static StopState Verdict(IReadOnlyList<StopCondition> conditions) => conditions.Select(c => c.State).DefaultIfEmpty(StopState.Go).Max();

    /// <summary>Writes the conditions wave by wave, and the verdict.</summary>
    public static void Write(Terminal console, IReadOnlyList<Wave> waves, IReadOnlyList<StopCondition> conditions)
    {
        foreach (var wave in waves)
        {
            console.Out.WriteLine(console.Ink.Strong($"wave {wave.Number} of {wave.Rule.Ring}: {wave.Stacks.Length} stacks"));
            foreach (var condition in conditions.Where(c => c.Wave == wave.Number))
            {
                console.Out.WriteLine($"  {Mark(console.Ink, condition.State)} {condition.Name}: {condition.Words}");
            }
        }

        console.Out.WriteLine(Verdict(conditions) switch
        {
            StopState.Go => "go: the next wave may begin",
            StopState.Wait => "wait: the next wave may not begin yet",
            _ => "stop: the next wave may not begin; stacks that were not reached are unchanged",
        });
        console.Out.Flush();
    }

    /// <summary>Writes the same as JSON.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Wave> waves, IReadOnlyList<StopCondition> conditions)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", Word(Verdict(conditions)));
        writer.WriteStartArray("waves");
        foreach (var wave in waves)
        {
            writer.WriteStartObject();
            writer.WriteNumber("wave", wave.Number);
            writer.WriteString("ring", wave.Rule.Ring);
            writer.WriteStartArray("conditions");
            foreach (var condition in conditions.Where(c => c.Wave == wave.Number))
            {
                writer.WriteStartObject();
                writer.WriteString("name", condition.Name);
                writer.WriteString("state", Word(condition.State));
                writer.WriteString("words", condition.Words);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Mark(Ink ink, StopState state) => state switch
    {
        StopState.Go => ink.Good("go  "),
        StopState.Wait => ink.Odd("wait"),
        _ => ink.Bad("stop"),
    };

    private static string Word(StopState state) => state.ToString().ToLowerInvariant();
}
