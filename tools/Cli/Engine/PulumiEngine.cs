using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;

namespace Bleu.Infra.Cli.Engine;

/// <summary>
/// Drives the <c>pulumi</c> of this machine. It is told what to do by arguments, and heard by its event log; its exit code is taken over.
/// Nothing of the log is kept, because it holds what resources are given.
/// </summary>
/// <param name="console">The terminal.</param>
/// <param name="project">The project.</param>
internal sealed class PulumiEngine(Terminal console, Project project)
{
    /// <summary>The first version that takes the policy pack as an executable.</summary>
    public static readonly Version Least = new(3, 255, 0);

    private const int PollMilliseconds = 50;

    /// <summary>Finds the executable and its policy pack.</summary>
    /// <param name="policyPack">The pack that somebody named; nothing for the one that was packaged here.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The full path of the pack.</returns>
    /// <exception cref="DiagnosticException">BLEU9030, BLEU9031 or BLEU9032.</exception>
    public async Task<string> CheckAsync(string? policyPack, CancellationToken cancellationToken)
    {
        var text = await Commands.Tool.VersionAsync("pulumi", "version", cancellationToken).ConfigureAwait(false)
            ?? throw new DiagnosticException(EngineDiagnostics.NoEngine(Least));
        var number = text.TrimStart('v').Split('-', '+', ' ')[0];
        if (!Version.TryParse(number, out var version) || version < Least)
        {
            throw new DiagnosticException(EngineDiagnostics.OldEngine(text, Least));
        }

        var pack = Path.GetFullPath(console.Find(policyPack) ?? Path.Combine(project.Root, "artifacts", "policy-pack", "aot", "bleu-policy-pack"));
        return File.Exists(pack) || Directory.Exists(pack) ? pack : throw new DiagnosticException(EngineDiagnostics.NoPolicyPack(pack));
    }

    /// <summary>Runs a command of the engine and shows what it does.</summary>
    /// <param name="command">The command: <c>preview</c> or <c>up</c>.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="pack">The policy pack.</param>
    /// <param name="more">More arguments.</param>
    /// <param name="withInputs">Whether inputs are shown.</param>
    /// <returns>The engine's exit code.</returns>
    public async Task<int> RunAsync(string command, string stack, string pack, string[] more, bool withInputs)
    {
        var scratch = Directory.CreateTempSubdirectory("bleu-engine-").FullName;
        try
        {
            var log = Path.Combine(scratch, "events.json");
            var start = new ProcessStartInfo(
                "pulumi",
                [command, "--stack", stack, "--cwd", project.Root, "--policy-pack", pack, "--event-log", log, "--non-interactive", "--color", "never", .. more])
            {
                WorkingDirectory = project.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            var events = new EngineEvents();
            var (exitCode, lastWords) = await RunAsync(start, log, stack, events).ConfigureAwait(false);
            console.Write(Encoding.UTF8.GetBytes(EngineText.Write(stack, command, events, console.Ink, withInputs)));
            if (events.Damaged > 0)
            {
                console.WriteError(EngineDiagnostics.DamagedEvents(events.Damaged));
            }

            if (exitCode != 0)
            {
                console.WriteError(EngineDiagnostics.EngineFailed(command, exitCode, lastWords));
            }

            return exitCode;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private async Task<(int ExitCode, string LastWords)> RunAsync(ProcessStartInfo start, string log, string stack, EngineEvents events)
    {
        using var process = Start(start);
        using var signals = new EngineSignals(process);
        using var progress = new ProgressLine(console, 1);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var tail = new EventLog(log);
        var exit = process.WaitForExitAsync();
        while (!exit.IsCompleted)
        {
            await Task.WhenAny(exit, Task.Delay(PollMilliseconds)).ConfigureAwait(false);
            Read(isLast: false);
        }

        await Task.WhenAll(output, error).ConfigureAwait(false);
        Read(isLast: true);
        var said = (await error.ConfigureAwait(false)).Trim();
        said = said.Length > 0 ? said : (await output.ConfigureAwait(false)).Trim();
        return (process.ExitCode, PlainText.Line(said.Split('\n')[^1].Trim()));

        void Read(bool isLast)
        {
            foreach (var line in tail.Read(isLast))
            {
                if (events.Add(line) is { } urn)
                {
                    progress.Sink?.Report(new PlanProgress(stack, urn));
                }
            }
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new DiagnosticException(EngineDiagnostics.NoEngine(Least));
        }
        catch (Win32Exception)
        {
            throw new DiagnosticException(EngineDiagnostics.NoEngine(Least));
        }
    }
}
