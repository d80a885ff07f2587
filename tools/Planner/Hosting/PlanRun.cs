using System.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Monitoring;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>One run of a program: its monitor, and the plan at its end.</summary>
internal sealed class PlanRun
{
    private readonly PlanRequest _request;
    private readonly long _start = Stopwatch.GetTimestamp();

    public PlanRun(PlanRequest request, ICallbackClient callbacks, IProgress<PlanProgress>? progress)
    {
        _request = request;
        Monitor = new(request, State, callbacks, progress);
    }

    public PlanningMonitor Monitor { get; }

    public PlanState State { get; } = new();

    /// <summary>The plan of a program that ended; it is whole when nothing failed.</summary>
    /// <param name="exitCode">The program's exit code.</param>
    /// <param name="program">How the program is called, for a program that fails without a word.</param>
    public StackPlan Finish(int exitCode, string program)
    {
        var hasError = State.Findings().Any(d => d.Severity == Diagnostics.DiagnosticSeverity.Error);
        if (exitCode != 0 && !hasError)
        {
            State.Report(PlannerDiagnostics.SilentExit(program, exitCode));
        }

        return new()
        {
            Stack = _request.Stack,
            Project = _request.Project,
            Cloud = _request.Cloud.Name.Length > 0 ? _request.Cloud.Name : null,
            Resources = State.Resources(),
            Outputs = State.Outputs,
            Diagnostics = State.Findings(),
            Elapsed = Stopwatch.GetElapsedTime(_start),
            IsComplete = exitCode == 0 && !hasError,
        };
    }
}
