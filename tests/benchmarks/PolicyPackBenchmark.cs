using System.Diagnostics;

namespace Bleu.Infra.Benchmarks;

/// <summary>
/// The packaged policy pack beside a pack of <c>@pulumi/policy</c> with the same dozen rules, asked by one client for the same
/// resources, in turns: how soon each writes its port, and how many resources each judges in a second.
/// </summary>
internal static class PolicyPackBenchmark
{
    private const int Starts = 15;
    private const int Rounds = 7;
    private const int Resources = 1000;
    private const double LatestPort = 200;
    private const double SoonerThanNode = 5;
    private const double MoreThanNode = 3;

    public static async Task<int> RunAsync()
    {
        if (Environment.GetEnvironmentVariable("BLEU_NPM") is not { Length: > 0 } npm)
        {
            Console.Error.WriteLine("Set BLEU_NPM to a folder with node_modules/@pulumi/policy; .ci/run shows how it is filled.");
            return 2;
        }

        var aot = PackUnderTest.Published("aot");
        var r2r = PackUnderTest.Published("r2r");
        var node = PackUnderTest.Node(npm);
        double[][] starts = [[], [], []];
        for (var i = 0; i <= Starts; i++)
        {
            foreach (var (index, pack) in new[] { aot, r2r, node }.Index())
            {
                await using var running = await pack.StartAsync();

                // The first start reads the disk.
                starts[index] = i == 0 ? [] : [.. starts[index], running.PortAfter.TotalMilliseconds];
            }
        }

        var (port, other, nodePort) = (TimedProcess.Median(starts[0]), TimedProcess.Median(starts[1]), TimedProcess.Median(starts[2]));
        Console.WriteLine($"port line, native        {port,8:F0} ms (median of {Starts}, bound {LatestPort:F0} ms)");
        Console.WriteLine($"port line, ready to run  {other,8:F0} ms");
        Console.WriteLine($"port line, node          {nodePort,8:F0} ms ({nodePort / port:F1} times the native one, bound {SoonerThanNode:F0})");

        await using var native = await aot.StartAsync();
        await using var ready = await r2r.StartAsync();
        await using var script = await node.StartAsync();
        var resources = PackResources.Make(Resources);
        await native.ChooseAsync(PackResources.Dozen);
        await ready.ChooseAsync(PackResources.Dozen);
        PackUnderTest.SameVerdicts(await native.JudgeAsync(resources), await ready.JudgeAsync(resources), await script.JudgeAsync(resources));

        var one = new Rates("Remediate and Analyze, one after another");
        var many = new Rates("Remediate and Analyze, 16 at a time");
        var stack = new Rates("AnalyzeStack");
        foreach (var rates in new[] { one, many, stack })
        {
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var pack in new[] { native, ready, script })
                {
                    var watch = Stopwatch.StartNew();
                    await (rates == one ? pack.AskAsync(resources, 1) : rates == many ? pack.AskAsync(resources, 16) : pack.AskStackAsync(resources));
                    rates.Add(pack, Resources / watch.Elapsed.TotalSeconds);
                }
            }

            rates.Print(native, ready, script);
        }

        await native.ChooseAsync(null);
        var all = Stopwatch.StartNew();
        await native.AskAsync(resources, 1);
        Console.WriteLine($"every rule, native, one after another {Resources / all.Elapsed.TotalSeconds,8:F0} resources a second");
        var holds = port < LatestPort && nodePort / port >= SoonerThanNode && one.Ratio(native, script) >= MoreThanNode;
        return holds ? 0 : 1;
    }

    private sealed class Rates(string name)
    {
        private readonly Dictionary<RunningPack, List<double>> _rates = [];

        public void Add(RunningPack pack, double rate)
        {
            _rates.TryAdd(pack, []);
            _rates[pack].Add(rate);
        }

        public double Ratio(RunningPack pack, RunningPack other) => Of(pack) / Of(other);

        public void Print(RunningPack native, RunningPack ready, RunningPack node) => Console.WriteLine(
            $"{name,-42} {Of(native),8:F0} native {Of(ready),8:F0} ready to run {Of(node),8:F0} node resources a second ({Ratio(native, node):F1} and {Ratio(ready, node):F1} times node)");

        private double Of(RunningPack pack) => TimedProcess.Median(_rates[pack]);
    }
}
