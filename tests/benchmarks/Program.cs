using Bleu.Infra.Benchmarks;

return args switch
{
    ["startup", ..] => StartupBenchmark.Run(),
    ["planner", ..] => PlannerBenchmark.Run(),
    [PlannerBenchmark.Measured] => await PlannerBenchmark.RunMeasuredAsync(),
    ["check", ..] => await CheckBenchmark.RunAsync(),
    ["policy-pack", ..] => await PolicyPackBenchmark.RunAsync(),
    ["policies", ..] => PolicyBenchmark.Run(),
    ["clients", ..] => await ClientsBenchmark.RunAsync(),
    ["platform", ..] => PlatformBenchmark.Run(),
    ["fleet", var clients] => FleetBenchmark.Run(int.Parse(clients)),
    ["fleet"] => FleetBenchmark.Run(1000),
    ["combinations", ..] => CombinationBenchmark.Run(),
    ["build", ..] => BuildBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: startup, planner, check, clients, platform, policies, policy-pack, fleet, combinations or build. README.md explains the figures.");
    return 2;
}
