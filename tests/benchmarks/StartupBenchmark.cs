using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// A warm <c>./bleu preview fr-central</c> beside an empty program, turn by turn in one run, so that a noisy machine
/// slows both. The bound is a ratio of four.
/// </summary>
internal static class StartupBenchmark
{
    private const int Rounds = 40;
    private const double Bound = 4;

    public static int Run()
    {
        var root = RepositoryPaths.Root;
        var empty = RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.EmptyApp", "debug", "Bleu.Infra.EmptyApp.dll");
        var bleu = RepositoryPaths.Of("bleu");
        TimedProcess.Run(root, "dotnet", "build", "tests/benchmarks/EmptyApp");
        TimedProcess.Run(root, bleu, "preview", "fr-central");
        TimedProcess.Run(root, "dotnet", empty);

        var floor = new List<double>();
        var preview = new List<double>();
        var fresh = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            floor.Add(TimedProcess.Run(root, "dotnet", empty).TotalMilliseconds);
            preview.Add(TimedProcess.Run(root, bleu, "preview", "fr-central").TotalMilliseconds);
            fresh.Add(TimedProcess.Run(root, bleu, "preview", "fr-central", "--fresh").TotalMilliseconds);
        }

        var ratio = TimedProcess.Median(preview) / TimedProcess.Median(floor);
        Console.WriteLine($"empty program     {TimedProcess.Median(floor),8:F1} ms (median of {Rounds})");
        Console.WriteLine($"preview           {TimedProcess.Median(preview),8:F1} ms (median of {Rounds})");
        Console.WriteLine($"fresh preview     {TimedProcess.Median(fresh),8:F1} ms (median of {Rounds}, {TimedProcess.Median(fresh) / TimedProcess.Median(floor):F1} times the floor)");
        Console.WriteLine($"ratio             {ratio,8:F2}    (bound {Bound:F0})");
        return ratio <= Bound ? 0 : 1;
    }
}
