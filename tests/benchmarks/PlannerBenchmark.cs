using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Testing;
using Pulumi;
using Network = Pulumi.AzureNative.Network;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// 1,000 virtual networks registered and planned in process: the first run of a fresh process, then warm runs. The process is
/// compiled as the command is, ahead of time where the feed has the compiler for it.
/// </summary>
internal static class PlannerBenchmark
{
    private const int Networks = 1000;
    private const int WarmRuns = 10;
    private const int Processes = 5;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(0.3);

    /// <summary>The argument by which the benchmark starts itself.</summary>
    public const string Measured = "planner-measured";

    private const long MemoryBound = 150L * 1000 * 1000;

    /// <summary>Measures several fresh processes.</summary>
    public static int Run()
    {
        var folder = RepositoryPaths.Of("artifacts", "benchmarks", "planner");
        TimedProcess.Run(
            RepositoryPaths.Root, "dotnet", "publish", "tests/benchmarks", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder, "-v", "quiet");
        var program = Path.Combine(folder, "Bleu.Infra.Benchmarks.dll");
        var runs = Enumerable.Range(0, Processes)
            .Select(_ => TimedProcess.Output(RepositoryPaths.Root, "dotnet", program, Measured).Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray())
            .ToList();

        var first = TimedProcess.Median(runs.Select(r => r[0]));
        var peak = TimedProcess.Median(runs.Select(r => r[2]));
        Console.WriteLine($"first run         {first,8:F1} ms (median of {Processes} processes, bound {Bound.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"warm run          {TimedProcess.Median(runs.Select(r => r[1])),8:F1} ms (of {WarmRuns} in each)");
        Console.WriteLine($"peak working set  {peak / 1e6,8:F1} MB (bound {MemoryBound / 1e6:F0} MB)");
        return first <= Bound.TotalMilliseconds && peak <= MemoryBound ? 0 : 1;
    }

    /// <summary>What one process measures of itself: the first run and a warm one in milliseconds, the peak working set in bytes.</summary>
    public static async Task<int> RunMeasuredAsync()
    {
        var first = await PlanAsync();
        var warm = new List<double>();
        for (var run = 0; run < WarmRuns; run++)
        {
            warm.Add((await PlanAsync()).TotalMilliseconds);
        }

        using var self = Process.GetCurrentProcess();
        Console.Write(FormattableString.Invariant($"{first.TotalMilliseconds} {TimedProcess.Median(warm)} {self.PeakWorkingSet64}"));
        return 0;
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
