using System.Diagnostics;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// The platform with the genuine Sovereign Landing Zone library, which lies beside the repository: read, then planned, held to
/// Azure's definitions and drawn, each by a process of its own as a person would call it.
/// </summary>
internal static class PlatformBenchmark
{
    private const int Rounds = 15;
    private static readonly TimeSpan ReadBound = TimeSpan.FromSeconds(0.3);
    private static readonly TimeSpan CallBound = TimeSpan.FromSeconds(2);

    public static int Run()
    {
        var root = RepositoryPaths.Root;
        var library = Path.Combine("..", "shared", "data", "alz-library", "platform", "slz");
        if (!Directory.Exists(Path.Combine(root, library)))
        {
            Console.Error.WriteLine($"The Azure Landing Zones Library is not in {library}; nothing was measured.");
            return 1;
        }

        var first = Read(root, library);
        var read = TimedProcess.Median([.. Enumerable.Range(0, Rounds).Select(_ => Read(root, library).TotalMilliseconds)]);
        string[] preview = ["preview", "platform", "--library", library, "--tree", "--fresh"];
        string[] graph = ["graph", "platform", "--library", library, "--format", "svg"];
        var previewed = Call(root, preview);
        var drawn = Call(root, graph);

        Console.WriteLine($"library, first    {first.TotalMilliseconds,8:F1} ms (bound {ReadBound.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"library, warm     {read,8:F1} ms (median of {Rounds})");
        Console.WriteLine($"preview --tree    {previewed,8:F1} ms, planned, checked and drawn as a tree (median of {Rounds}, bound {CallBound.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"graph, svg        {drawn,8:F1} ms, planned and drawn as a picture (median of {Rounds}, bound {CallBound.TotalMilliseconds:F0} ms)");
        return first <= ReadBound && previewed <= CallBound.TotalMilliseconds && drawn <= CallBound.TotalMilliseconds ? 0 : 1;
    }

    private static TimeSpan Read(string root, string library)
    {
        var watch = Stopwatch.StartNew();
        var read = LibraryReader.Read(Path.Combine(root, library), library);
        watch.Stop();
        return read.Definitions.Count > 100 ? watch.Elapsed : throw new InvalidOperationException($"Only {read.Definitions.Count} definitions were read.");
    }

    private static double Call(string root, string[] arguments)
    {
        var bleu = RepositoryPaths.Of("bleu");
        TimedProcess.Run(root, bleu, arguments);
        return TimedProcess.Median([.. Enumerable.Range(0, Rounds).Select(_ => TimedProcess.Run(root, bleu, arguments).TotalMilliseconds)]);
    }
}
