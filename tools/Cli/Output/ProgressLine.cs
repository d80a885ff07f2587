using Bleu.Infra.Planner.Hosting;

namespace Bleu.Infra.Cli.Output;

/// <summary>One line on the terminal that says what is being planned; nothing where nobody watches.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int DelayMilliseconds = 200;
    private readonly Terminal _console;
    private readonly long _start = Environment.TickCount64;
    private bool _shown;
    private int _count;

    public ProgressLine(Terminal console, int stacks)
    {
        _console = console;
        Sink = console.IsInteractive && stacks > 0 ? new Listener(this) : null;
    }

    /// <summary>Takes the steps; nothing where nobody watches.</summary>
    public IProgress<PlanProgress>? Sink { get; }

    public void Dispose()
    {
        if (_shown)
        {
            _console.Error.Write("\r\u001b[K");
            _console.Error.Flush();
        }
    }

    private void Show(PlanProgress step)
    {
        lock (this)
        {
            _count++;
            if (Environment.TickCount64 - _start < DelayMilliseconds)
            {
                return;
            }

            _shown = true;
            _console.Error.Write($"\r\u001b[Kplanning {step.Stack}: {_count} resources");
            _console.Error.Flush();
        }
    }

    private sealed class Listener(ProgressLine line) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => line.Show(value);
    }
}
