using System.Diagnostics;
using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// A clean build of the solution in a clone of its own, packages restored before, and the same command again when there is nothing
/// to do. Beside it stand a build that looks at what is restored too, as a person calls it, and one of a single empty project, which
/// is the price of starting. Memory is the largest sum of the resident sets of everything the build started.
/// </summary>
internal static class BuildBenchmark
{
    private const int Rounds = 7;

    public static int Run()
    {
        var clone = Directory.CreateTempSubdirectory("bleu-build-").FullName;
        try
        {
            TimedProcess.Run(clone, "git", "clone", "--quiet", RepositoryPaths.Root, ".");
            TimedProcess.Run(clone, "dotnet", "restore", "Bleu.Infra.sln");
            TimedProcess.Run(clone, "dotnet", "build-server", "shutdown");

            string[] build = ["build", "Bleu.Infra.sln", "-v", "quiet"];
            string[] again = [.. build, "--no-restore"];
            string[] empty = ["build", "tests/benchmarks/EmptyApp", "-v", "quiet"];
            var watch = Stopwatch.StartNew();
            var (peak, _) = PeakMemory.Of(clone, "dotnet", again);
            var clean = watch.Elapsed;
            TimedProcess.Run(clone, "dotnet", empty);

            var (floor, idle, restored) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                floor.Add(TimedProcess.Run(clone, "dotnet", empty).TotalSeconds);
                idle.Add(TimedProcess.Run(clone, "dotnet", again).TotalSeconds);
                restored.Add(TimedProcess.Run(clone, "dotnet", build).TotalSeconds);
            }

            Console.WriteLine($"clean build       {clean.TotalSeconds,8:F1} s  (bound 180)");
            Console.WriteLine($"peak memory       {peak / 1048576.0,8:F0} MB (bound 2048)");
            Console.WriteLine($"build without work{Figures(idle)}, bound 5");
            Console.WriteLine($"restore included  {Figures(restored)}");
            Console.WriteLine($"of one project    {Figures(floor)}");
            return clean.TotalSeconds < 180 && peak < 2L << 30 && TimedProcess.Median(idle) < 5 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(clone, recursive: true);
        }
    }

    private static string Figures(List<double> seconds) => $"{TimedProcess.Median(seconds),8:F1} s  (median of {Rounds}, {seconds.Min():F1} to {seconds.Max():F1})";
}
