using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// A generated fleet, planned, checked against type definitions and judged by every policy by the command itself; then a tenth of it,
/// in turns, for the cost of one more stack.
/// </summary>
internal static class FleetBenchmark
{
    private const int Runs = 3;
    private const double BoundSeconds = 60;
    private const long BoundBytes = 1000L * 1000 * 1000;
    private const double BoundGrowth = 1.1;
    private static readonly string Command = RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.Cli", "debug", "bleu.dll");

    public static int Run(int clients)
    {
        var small = Math.Max(10, clients / 10);
        var (largeRoot, smallRoot) = (Make(clients), Make(small));
        try
        {
            var (large, few) = (new List<Measured>(), new List<Measured>());
            for (var run = 0; run < Runs; run++)
            {
                few.Add(Measure(smallRoot, small));
                large.Add(Measure(largeRoot, clients));
                Console.WriteLine($"{large[^1].Seconds,8:F1} s {large[^1].Peak / 1e6,6:F0} MB, a tenth {few[^1].Seconds:F1} s {few[^1].Peak / 1e6:F0} MB");
            }

            var seconds = TimedProcess.Median(large.Select(m => m.Seconds));
            var peak = large.Max(m => m.Peak);
            var (costLarge, costSmall) = (TimedProcess.Median(large.Select(m => m.Processor)) / clients, TimedProcess.Median(few.Select(m => m.Processor)) / small);
            var more = (TimedProcess.Median(large.Select(m => m.Processor)) - TimedProcess.Median(few.Select(m => m.Processor))) / (clients - small);
            var growth = costLarge / costSmall;
            Console.WriteLine($"clients           {clients,8}");
            Console.WriteLine($"wall time         {seconds,8:F1} s (median of {Runs}, bound {BoundSeconds:F0} s)");
            Console.WriteLine($"peak memory       {peak / 1e6,8:F0} MB (largest of {Runs}, bound {BoundBytes / 1e6:F0} MB)");
            Console.WriteLine($"cost of a stack   {costLarge * 1000,8:F1} ms of processor at {clients}, {costSmall * 1000:F1} ms at {small}: {growth:P0} (bound {BoundGrowth:P0})");
            Console.WriteLine($"one more stack    {more * 1000,8:F1} ms of processor, between {small} and {clients}");
            return seconds <= BoundSeconds && peak <= BoundBytes && growth <= BoundGrowth ? 0 : 1;
        }
        finally
        {
            Directory.Delete(largeRoot, recursive: true);
            Directory.Delete(smallRoot, recursive: true);
        }
    }

    private static string Make(int clients)
    {
        var root = Directory.CreateTempSubdirectory("bleu-fleet-").FullName;
        FleetGenerator.Write(root, clients);
        return root;
    }

    private static Measured Measure(string root, int clients)
    {
        var results = Path.Combine(root, "results");
        var start = new ProcessStartInfo("dotnet", [Command, "policy", "--all", "--validate", "--results", results])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _ = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, 0.0);
        while (!process.WaitForExit(20))
        {
            (peak, processor) = Use(process.Id) is var (bytes, seconds) ? (bytes, seconds) : (peak, processor);
        }

        watch.Stop();
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(results, "summary.json")));
        var whole = summary.RootElement.GetProperty("whole").GetInt32();

        // The platform and two regions besides the clients; anything else means that the measured work was not done.
        return whole == clients + 3 && summary.RootElement.GetProperty("policies").GetProperty("passed").GetInt32() > clients
            ? new(watch.Elapsed.TotalSeconds, processor, peak)
            : throw new InvalidOperationException($"{whole} of {(clients + 3).ToString(CultureInfo.InvariantCulture)} stacks have a whole plan.");
    }

    // The kernel's own high-water mark in kB, and its ticks of a hundredth of a second; nothing once the process has ended.
    private static (long Bytes, double Seconds)? Use(int process)
    {
        try
        {
            var mark = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var ticks = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return mark is null
                ? null
                : (long.Parse(mark["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) * 1024, (double.Parse(ticks[11], CultureInfo.InvariantCulture) + double.Parse(ticks[12], CultureInfo.InvariantCulture)) / 100);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Measured(double Seconds, double Processor, long Peak);
}
