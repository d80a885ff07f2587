using System.Diagnostics;

namespace Bleu.Infra.Benchmarks;

/// <summary>Runs a command and tells how long it took.</summary>
internal static class TimedProcess
{
    /// <summary>Runs a command in a folder, its output discarded, and fails when the command does.</summary>
    public static TimeSpan Run(string folder, string command, params string[] arguments) => Call(folder, command, arguments).Elapsed;

    /// <summary>What a command writes; fails when the command does.</summary>
    public static string Output(string folder, string command, params string[] arguments) => Call(folder, command, arguments).Output;

    private static (TimeSpan Elapsed, string Output) Call(string folder, string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? (watch.Elapsed, output.Result)
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{errors.Result}");
    }

    /// <summary>The middle of several measurements.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
