using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Touched;
using Bleu.Infra.Cli.Waves;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu waves</c>: in which order and in which groups a change reaches the stacks, and what stops it.</summary>
internal sealed class WavesCommand : Command
{
    private const int MostNames = 4;
    private const int MostSize = 10_000;
    private readonly Option<string[]> _size = new("--size") { Description = "How many stacks a wave of a ring has at most, such as broad=200.", HelpName = "RING=N", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _since = new("--since") { Description = "Only the stacks that a change since a revision of git touches.", HelpName = "REV" };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Terminal _console;

    public WavesCommand(Terminal console)
        : base("waves", "Show in which waves a change reaches the stacks, and what stops it.")
    {
        _console = console;
        Options.Add(_size);
        Options.Add(_since);
        Options.Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var rules = Rules(call.GetValue(_size) ?? []);
        var project = Project.Find();
        var selection = call.GetValue(_since) is { } revision
            ? await TouchedStacks.FindAsync(project, revision, cancellationToken).ConfigureAwait(false)
            : FleetSelection.Of(project.Stacks.Names);
        var findings = new List<Diagnostic>();
        var stacks = new List<(string Stack, StackSettings Settings)>();
        foreach (var stack in selection.Stacks)
        {
            try
            {
                var check = project.Stacks.Check(stack);
                findings.AddRange(check.Findings);
                stacks.AddRange(check.Settings is { } settings ? [(stack, settings)] : []);
            }
            catch (DiagnosticException e)
            {
                findings.AddRange(e.Diagnostics);
            }
        }

        var waves = WaveSchedule.Of(project, stacks, rules);
        if (call.GetValue(_json))
        {
            JsonOutput.Write(writer => Write(writer, waves));
        }
        else
        {
            Write(waves);
        }

        findings.ForEach(_console.WriteError);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    private static RingRule[] Rules(string[] sizes)
    {
        RingRule[] rules = [.. RingRule.All];
        foreach (var size in sizes)
        {
            var at = Array.FindIndex(rules, r => size.StartsWith(r.Ring + "=", StringComparison.Ordinal));
            if (at < 0 || !int.TryParse(size[(rules[at].Ring.Length + 1)..], out var number) || number is < 1 or > MostSize)
            {
                throw new DiagnosticException(WaveDiagnostics.BadSize(size, rules.Select(r => r.Ring), MostSize));
            }

            rules[at] = rules[at] with { Size = number };
        }

        return rules;
    }

    private void Write(ImmutableArray<Wave> waves)
    {
        Tables.Write(
            _console,
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
        _console.Out.WriteLine();
        foreach (var condition in RingRule.Always)
        {
            _console.Out.WriteLine($"every wave stops when {condition}");
        }

        _console.Out.WriteLine($"{waves.Sum(w => w.Stacks.Length)} stacks in {waves.Length} waves; at least {Time(waves.Sum(w => w.Rule.SoakMinutes))} of watching");
        _console.Out.Flush();
    }

    private static string Time(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes} min";

    private static void Write(Utf8JsonWriter writer, ImmutableArray<Wave> waves)
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
            writer.WriteNumber("blockingFindings", 0);
            writer.WriteNumber("openAlerts", 0);
            writer.WriteNumber("differingPlans", 0);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
