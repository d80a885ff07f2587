using System.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Pulumi;
using Network = Pulumi.AzureNative.Network;

namespace Bleu.Infra.Benchmarks;

/// <summary>1,000 virtual networks registered and planned in process: the first run of this process, then warm runs.</summary>
internal static class PlannerBenchmark
{
    private const int Networks = 1000;
    private const int WarmRuns = 10;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(0.3);
    private const long MemoryBound = 150L * 1000 * 1000;

    public static async Task<int> RunAsync()
    {
        var first = await PlanAsync();
        var warm = new List<double>();
        for (var run = 0; run < WarmRuns; run++)
        {
            warm.Add((await PlanAsync()).TotalMilliseconds);
        }

        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        Console.WriteLine($"first run         {first.TotalMilliseconds,8:F1} ms (bound {Bound.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"warm run          {TimedProcess.Median(warm),8:F1} ms (median of {WarmRuns})");
        Console.WriteLine($"peak working set  {peak / 1e6,8:F1} MB (bound {MemoryBound / 1e6:F0} MB)");
        return first <= Bound && peak <= MemoryBound ? 0 : 1;
    }

    private static async Task<TimeSpan> PlanAsync()
    {
        var watch = Stopwatch.StartNew();
        var plan = await new InProcessPlanHost(DeclareAsync).PlanAsync(new PlanRequest { Project = "benchmark", Stack = "networks" });
        watch.Stop();

        // The stack, the provider and the networks; anything else means that the measured work was not done.
        return plan.IsComplete && plan.Resources.Length == Networks + 2
            ? watch.Elapsed
            : throw new InvalidOperationException($"The plan holds {plan.Resources.Length} resources: {string.Join('\n', plan.Diagnostics)}");
    }

    private static Task<IDictionary<string, object?>> DeclareAsync()
    {
        var provider = new Pulumi.AzureNative.Provider("cloud", new() { SubscriptionId = "7c1ad2f0-31b8-4a5e-9d0c-6d1f6e0b8a42" });
        for (var i = 0; i < Networks; i++)
        {
            _ = new Network.VirtualNetwork(
                $"network-{i}",
                new()
                {
                    ResourceGroupName = "networks",
                    Location = "region",
                    AddressSpace = new Network.Inputs.AddressSpaceArgs { AddressPrefixes = { $"10.{i / 256}.{i % 256}.0/24" } },
                    Tags = { ["number"] = i.ToString() },
                },
                new CustomResourceOptions { Provider = provider });
        }

        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
    }
}
