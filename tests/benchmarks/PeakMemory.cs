using System.Diagnostics;

namespace Bleu.Infra.Benchmarks;

/// <summary>Watches how much memory a command and everything below it holds.</summary>
internal static class PeakMemory
{
    /// <summary>Runs a command and yields the largest sum of resident sets that was seen, in bytes, and the exit code.</summary>
    public static (long Peak, int ExitCode) Of(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(50))
        {
            peak = Math.Max(peak, SumOf(process.Id));
        }

        return process.ExitCode == 0 ? (peak, 0) : throw new InvalidOperationException(output.Result);
    }

    private static long SumOf(int root)
    {
        var parents = new Dictionary<int, (int Parent, long Pages)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && Read(folder) is { } entry)
            {
                parents[id] = entry;
            }
        }

        return parents.Where(p => IsBelow(p.Key, root, parents)).Sum(p => p.Value.Pages) * Environment.SystemPageSize;
    }

    private static bool IsBelow(int id, int root, Dictionary<int, (int Parent, long Pages)> parents)
    {
        while (id != root)
        {
            if (!parents.TryGetValue(id, out var entry) || entry.Parent == id)
            {
                return false;
            }

            id = entry.Parent;
        }

        return true;
    }

    private static (int Parent, long Pages)? Read(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(fields[1]), long.Parse(fields[21]));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
