using System.Text;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Engine;

/// <summary>What the engine does, in the tree in which plans are shown.</summary>
internal static class EngineText
{
    private const int MostChanges = 6;

    /// <summary>The tree, what was said, and the counts.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="command">What the engine was asked to do.</param>
    /// <param name="events">What it did.</param>
    /// <param name="ink">Colours the lines.</param>
    /// <param name="withInputs">Whether inputs are shown below each resource.</param>
    public static string Write(string stack, string command, EngineEvents events, Ink ink, bool withInputs)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"{ink.Strong(stack)}  pulumi {command}");
        text.WriteLine();
        var steps = events.Steps.ToDictionary(s => s.Resource.Urn, StringComparer.Ordinal);
        new PlanTree(text, ink, withInputs, r => Step(steps[r.Urn], ink)).Write(new()
        {
            Stack = stack,
            Project = "",
            Resources = [.. events.Steps.Select(s => s.Resource)],
        });
        foreach (var message in events.Messages)
        {
            var severity = message.Severity is "error" or "mandatory" ? ink.Bad(message.Severity) : ink.Odd(message.Severity);
            text.WriteLine($"{severity} {(message.Subject.Length > 0 ? PlainText.Line(message.Subject) + ": " : "")}{PlainText.Lines(message.Text)}");
        }

        text.WriteLine(Summary(events, ink));
        return text.ToString();
    }

    private static string Summary(EngineEvents events, Ink ink)
    {
        if (!events.HasSummary)
        {
            return $"{ink.Bad("broken off")}: the engine did not reach its end";
        }

        var counts = new StringBuilder(string.Join(", ", events.Changes.Where(c => c.Value > 0).Select(c => $"{c.Value} {c.Key}")));
        return $"{ink.Good("done")}: {(counts.Length > 0 ? counts : "nothing to do")}; {events.Seconds} s";
    }

    private static (string Before, string After) Step(EngineStep step, Ink ink)
    {
        var (sign, word) = step.Operation switch
        {
            "create" => (ink.Good("+ "), "create"),
            "update" => (ink.Odd("~ "), "update"),
            "delete" => (ink.Bad("- "), "delete"),
            "replace" => (ink.Bad("± "), "replace"),
            "import" or "import-replacement" => (ink.Good("= "), "import"),
            "read" or "read-replacement" or "refresh" => ("  ", step.Operation),
            "same" => ("  ", ""),
            var other => ("? ", other),
        };
        var changes = step.Changes.Length > MostChanges
            ? $": {string.Join(", ", step.Changes.Take(MostChanges))} and {step.Changes.Length - MostChanges} more"
            : step.Changes.Length > 0 ? $": {string.Join(", ", step.Changes)}" : "";
        var after = word.Length > 0 ? $" ({PlainText.Line(word + changes)})" : "";
        return (sign, after + (step.HasFailed ? ink.Bad(" failed") : ""));
    }
}
