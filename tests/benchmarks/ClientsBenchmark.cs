using System.Diagnostics;
using Bleu.Infra.Stacks.Tests.Fleet;

namespace Bleu.Infra.Benchmarks;

/// <summary>500 clients over two regions: checked, planned side by side, and looked at as one graph for anything that two share.</summary>
internal static class ClientsBenchmark
{
    private const int Count = 500;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync()
    {
        using var fleet = new GeneratedClients(Count);
        var watch = Stopwatch.StartNew();
        var plans = await fleet.PlanAsync(fleet.Clients).ConfigureAwait(false);
        var planned = watch.Elapsed;
        if (plans.Values.FirstOrDefault(p => !p.IsComplete) is { } broken)
        {
            Console.Error.WriteLine(string.Join('\n', broken.Diagnostics));
            return 1;
        }

        watch.Restart();
        var shared = ClientGraph.Shared(plans);
        var (resources, identities, keys, networks) = ClientGraph.Count(plans);
        Console.WriteLine($"clients, planned  {planned.TotalSeconds,8:F1} s for {Count} clients over 2 regions, {resources} resources (bound {Bound.TotalSeconds:F0} s)");
        Console.WriteLine($"clients, graph    {watch.Elapsed.TotalSeconds,8:F1} s over {identities} identities, {keys} keys and {networks} networks: {shared.Count} shared");
        shared.Take(20).ToList().ForEach(Console.Error.WriteLine);
        return planned <= Bound && shared.Count == 0 ? 0 : 1;
    }
}
