using System.Diagnostics;
using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// A clean build of the solution in a clone of its own, packages restored before, and builds that have nothing to do, as a
/// person calls them: what is restored is looked at too, and a build of one empty project tells what of that is the price of
/// starting. Memory is the largest sum of the resident sets of everything the build started.
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

            var watch = Stopwatch.StartNew();
            var (peak, _) = PeakMemory.Of(clone, "dotnet", "build", "Bleu.Infra.sln", "--no-restore", "-v", "quiet");
            var clean = watch.Elapsed;
            string[] build = ["build", "-v", "quiet"];
            const string Empty = "tests/benchmarks/EmptyApp";
            TimedProcess.Run(clone, "dotnet", [.. build, Empty]);
            var (floor, idle) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                floor.Add(TimedProcess.Run(clone, "dotnet", [.. build, Empty]).TotalSeconds);
                idle.Add(TimedProcess.Run(clone, "dotnet", [.. build, "Bleu.Infra.sln"]).TotalSeconds);
            }

            Console.WriteLine($"clean build       {clean.TotalSeconds,8:F1} s  (bound 180)");
            Console.WriteLine($"peak memory       {peak / 1048576.0,8:F0} MB (bound 2048)");
            Console.WriteLine($"of one project    {TimedProcess.Median(floor),8:F1} s  (median of {Rounds}, {floor.Min():F1} to {floor.Max():F1})");
            Console.WriteLine($"build without work{TimedProcess.Median(idle),8:F1} s  (bound 5; median of {Rounds}, {idle.Min():F1} to {idle.Max():F1})");
            return clean.TotalSeconds < 180 && peak < 2L << 30 && TimedProcess.Median(idle) < 5 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(clone, recursive: true);
        }
    }
}
