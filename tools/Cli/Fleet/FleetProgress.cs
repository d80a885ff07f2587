using Bleu.Infra.Cli.Output;
using Spectre.Console;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>Says how far a run over many stacks has come: a bar on a terminal, elsewhere a line now and then.</summary>
internal static class FleetProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Runs while showing.</summary>
    /// <param name="console">Where to show.</param>
    /// <param name="total">How many stacks there are.</param>
    /// <param name="run">Runs, and calls what it is given for each stack that is done.</param>
    public static Task<T> ShowAsync<T>(Terminal console, int total, Func<Action<StackResult>, Task<T>> run) =>
        console.IsInteractive ? BarAsync(total, run) : run(Lines(console, total));

    private static async Task<T> BarAsync<T>(int total, Func<Action<StackResult>, Task<T>> run)
    {
        var spectre = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await spectre.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("stacks", maxValue: Math.Max(1, total));
                var (done, bad) = (0, 0);
                return await run(result =>
                {
                    lock (task)
                    {
                        (done, bad) = (done + 1, bad + (result.IsBad ? 1 : 0));
                        task.Description = Text(done, total, bad);
                        task.Increment(1);
                    }
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    private static Action<StackResult> Lines(Terminal console, int total)
    {
        var last = Environment.TickCount64;
        var (done, bad) = (0, 0);
        return result =>
        {
            lock (console)
            {
                (done, bad) = (done + 1, bad + (result.IsBad ? 1 : 0));
                if (Environment.TickCount64 - last >= Pause.TotalMilliseconds)
                {
                    last = Environment.TickCount64;
                    console.Error.WriteLine(Text(done, total, bad));
                    console.Error.Flush();
                }
            }
        };
    }

    private static string Text(int done, int total, int bad) => $"{done} of {total} stacks{(bad > 0 ? $", {bad} not right" : "")}";
}
