using System.CommandLine;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Touched;
using Bleu.Infra.Cli.Waves;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu waves</c>: in which order and in which groups a change reaches the stacks, what stops it, and whether it is stopped.</summary>
internal sealed class WavesCommand : Command
{
    private const int MostSize = 10_000;
    private readonly Option<string[]> _size = new("--size") { Description = "How many stacks a wave of a ring has at most, such as broad=200.", HelpName = "RING=N", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _since = new("--since") { Description = "Only the stacks that a change since a revision of git touches.", HelpName = "REV" };
    private readonly Option<string?> _cloud = new("--cloud") { Description = "Only the stacks of a cloud.", HelpName = "NAME" };
    private readonly Option<string?> _after = new("--after") { Description = "Say whether the next wave may begin after a ring, or after a wave by its number; needs --results.", HelpName = "RING|N" };
    private readonly Option<string?> _results = new("--results") { Description = "The folder of what became of the stacks, as pipelines keep it; needs --after.", HelpName = "DIR" };
    private readonly Option<string?> _now = new("--now") { Description = "The time that counts as now, such as 2026-11-26T08:30:00Z." };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Terminal _console;

    public WavesCommand(Terminal console)
        : base("waves", "Show in which waves a change reaches the stacks, and what stops it.")
    {
        _console = console;
        Options.Add(_size);
        Options.Add(_since);
        Options.Add(_cloud);
        Options.Add(_after);
        Options.Add(_results);
        Options.Add(_now);
        Options.Add(_json);
        Validators.Add(call =>
        {
            if (call.GetValue(_after) is null != call.GetValue(_results) is null)
            {
                call.AddError("--after and --results need each other");
            }
        });
        _now.Validators.Add(option =>
        {
            if (option.GetValueOrDefault<string?>() is { } text && !WaveResults.IsTime(text, out _))
            {
                option.AddError("--now is a time such as 2026-11-26T08:30:00Z");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var settings = GitOpsFile.Find(project.Root, project.Clouds)?.Waves ?? new();
        var rules = Rules(RingRule.Of(settings), call.GetValue(_size) ?? []);
        var cloud = call.GetValue(_cloud) is { } name ? project.Clouds.Resolve(name).Name : null;
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
                stacks.AddRange(check.Settings is { } read && (cloud ?? read.Cloud) == read.Cloud ? [(stack, read)] : []);
            }
            catch (DiagnosticException e)
            {
                findings.AddRange(e.Diagnostics);
            }
        }

        var waves = WaveSchedule.Of(project, stacks, rules);
        var verdict = StopState.Go;
        if (call.GetValue(_after) is { } after)
        {
            var time = call.GetValue(_now) is { } text && WaveResults.IsTime(text, out var now) ? now : DateTimeOffset.UtcNow;
            verdict = Judge(call, [.. waves.Where(w => w.Rule.Ring == after || $"{w.Number}" == after)], after, time, settings, waves.Length);
        }
        else if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer => WaveText.Write(writer, waves));
        }
        else
        {
            WaveText.Write(_console, waves, rules, settings.HealthCheck is not null);
        }

        findings.ForEach(_console.WriteError);
        return verdict != StopState.Go || findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    // A ring without a stack has nothing that could stop anything.
    private StopState Judge(ParseResult call, List<Wave> waves, string after, DateTimeOffset now, WaveSettings settings, int count)
    {
        if (waves.Count == 0 && RingRule.All.All(r => r.Ring != after))
        {
            throw new DiagnosticException(WaveDiagnostics.NoWave(after, RingRule.All.Select(r => r.Ring), count));
        }

        var conditions = new StopConditions(WaveResults.Read(_console.Full(call.GetValue(_results) ?? "")), now, settings.HealthCheck is not null);
        List<StopCondition> found = [.. waves.SelectMany(conditions.Of)];
        if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer => StopText.Write(writer, waves, found));
        }
        else
        {
            StopText.Write(_console, waves, found);
        }

        return StopText.Verdict(found);
    }

    private static RingRule[] Rules(IReadOnlyList<RingRule> all, string[] sizes)
    {
        RingRule[] rules = [.. all];
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
}
