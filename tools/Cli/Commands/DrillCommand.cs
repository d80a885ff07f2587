using System.CommandLine;
using System.Text.Json;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Resilience;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu drill</c>: how regions are brought back in their paired regions, and whether that was exercised in time.</summary>
internal sealed class DrillCommand : Command
{
    private readonly Argument<string?> _stack = new("STACK")
    {
        Description = "The stack of a region; absent for all of them.",
        DefaultValueFactory = _ => null,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Option<string?> _today = new("--today") { Description = "The day that counts as today, such as 2026-01-31." };

    public DrillCommand(Terminal console)
        : base("drill", "Show the drill of regions: objectives, steps, when it was last exercised and when it is due.")
    {
        Arguments.Add(_stack);
        Options.Add(_json);
        Options.Add(_today);
        SetAction(result => Run(console, result.GetValue(_stack), result.GetValue(_json), Days.Read(result.GetValue(_today))));
    }

    private static int Run(Terminal console, string? stack, bool json, DateOnly today)
    {
        var project = Project.Find(console);
        var drills = (stack is null ? project.Stacks.Names : [stack])
            .Select(name => (Name: name, project.Stacks.Check(name).Settings))
            .Where(s => s.Settings is RegionSettings)
            .Select(s => (s.Name, Settings: (RegionSettings)s.Settings!))
            .ToList();
        if (drills.Count == 0)
        {
            throw new DiagnosticException(stack is not null && project.Stacks.Check(stack).Findings is { Count: > 0 } findings
                ? [.. findings]
                : [CliDiagnostics.NoDrill(stack ?? "", project.Stacks.Names.Where(n => project.Stacks.Check(n).Settings is RegionSettings))]);
        }

        if (json)
        {
            JsonOutput.Write(console, writer =>
            {
                writer.WriteStartArray();
                drills.ForEach(d => Write(writer, d.Name, d.Settings, PairOf(project, d.Settings), today));
                writer.WriteEndArray();
            });
        }
        else
        {
            drills.ForEach(d => Write(console, d.Name, d.Settings.Operations.Drill, d.Settings.Region, PairOf(project, d.Settings), today));
        }

        var warnings = drills.Select(d => DrillDiagnostics.Of(d.Name, d.Settings.Operations.Drill, today)).OfType<Diagnostic>().ToList();
        warnings.ForEach(console.WriteError);
        return warnings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static string? PairOf(Project project, RegionSettings settings) => project.Clouds.Get(settings.Cloud).Region(settings.Region).Pair;

    private static void Write(Terminal console, string stack, RecoveryDrill drill, string region, string? pair, DateOnly today)
    {
        console.Out.WriteLine($"{console.Ink.Strong(stack)}: {region} to {pair ?? "no paired region"}");
        console.Out.WriteLine($"  back within {drill.RtoMinutes} minutes, losing at most {drill.RpoMinutes} minutes; the steps take {drill.TotalMinutes}");
        console.Out.WriteLine($"  last exercised {drill.LastExercised?.ToString("O") ?? "never"}, due {drill.NextDue?.ToString("O") ?? "now"}: {drill.On(today).ToString().ToLowerInvariant()}");
        Tables.Write(
            console,
            ["step", "minutes", "from", "office", "task"],
            drill.Steps.Select((s, i) => (string[])[s.Name, $"{s.Minutes}", $"{drill.Steps.Take(i).Sum(b => b.Minutes)}", s.Office, s.Task]));
    }

    private static void Write(Utf8JsonWriter writer, string stack, RegionSettings settings, string? pair, DateOnly today)
    {
        var drill = settings.Operations.Drill;
        writer.WriteStartObject();
        writer.WriteString("stack", stack);
        writer.WriteString("region", settings.Region);
        writer.WriteString("pairedRegion", pair);
        writer.WriteNumber("rtoMinutes", drill.RtoMinutes);
        writer.WriteNumber("rpoMinutes", drill.RpoMinutes);
        writer.WriteNumber("everyDays", drill.EveryDays);
        writer.WriteString("lastExercised", drill.LastExercised?.ToString("O"));
        writer.WriteString("nextDue", drill.NextDue?.ToString("O"));
        writer.WriteString("state", drill.On(today).ToString().ToLowerInvariant());
        writer.WriteStartArray("steps");
        foreach (var step in drill.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("name", step.Name);
            writer.WriteString("task", step.Task);
            writer.WriteString("office", step.Office);
            writer.WriteNumber("minutes", step.Minutes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
