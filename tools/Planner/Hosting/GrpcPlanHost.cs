using System.ComponentModel;
using System.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Monitoring;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>
/// Starts a Pulumi program as a process of its own, in any language and on any SDK, with the environment that a language host
/// gives, and answers it over gRPC on loopback.
/// </summary>
/// <param name="fileName">The program to start: <c>dotnet</c>.</param>
/// <param name="arguments">Its arguments: the path of the program's assembly.</param>
/// <param name="standardError">Takes what the program writes to its standard output and error; nothing to drop it.</param>
public sealed class GrpcPlanHost(string fileName, IReadOnlyList<string> arguments, TextWriter? standardError = null) : IPlanHost
{
    /// <inheritdoc />
    public async Task<StackPlan> PlanAsync(
        PlanRequest request, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var callbacks = new GrpcCallbackClient();
        var run = new PlanRun(request, callbacks, progress);
        var server = await GrpcPlanServer.StartAsync(run.Monitor, cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            run.Monitor.Address = server.Address;
            var exitCode = await RunAsync(run, request, server.Address, cancellationToken).ConfigureAwait(false);
            return run.Finish(exitCode, string.Join(' ', [fileName, .. arguments]));
        }
    }

    private async Task<int> RunAsync(PlanRun run, PlanRequest request, string address, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(request, address) };
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            run.State.Report(PlannerDiagnostics.ProgramNotStarted(fileName, e.Message));
            return 1;
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;
    }

    private ProcessStartInfo StartInfo(PlanRequest request, string address)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = request.RootDirectory ?? Environment.CurrentDirectory,
        };
        foreach (var (name, value) in ProgramEnvironment.Of(request, address))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Write(string? line)
    {
        if (line is null || standardError is null)
        {
            return;
        }

        lock (standardError)
        {
            standardError.WriteLine(line);
        }
    }
}
