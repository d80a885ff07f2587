using System.Collections.Immutable;
using System.Diagnostics;
using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Benchmarks;

/// <summary>Every rule over 1,000 resources in process: storage accounts, vaults, subnets and interfaces, after a warm-up.</summary>
internal static class PolicyBenchmark
{
    private const int Resources = 1000;
    private const int WarmRuns = 20;
    private const double BoundMilliseconds = 50;

    public static int Run()
    {
        var clouds = new CloudCatalog();
        var cloud = clouds.Get("bleu");
        var context = new PolicyContext { Cloud = cloud, Clouds = clouds, Region = cloud.Regions[0], Subscriptions = ["7c1ad2f0-31b8-4a5e-9d0c-6d1f6e0b8a42"] };
        var stack = new PolicyStack("benchmark", new([.. Enumerable.Range(0, Resources).Select(Resource)]), context);
        var runner = new PolicyRunner(PolicyCatalog.All);
        var warm = new List<double>();
        var findings = ImmutableArray<Finding>.Empty;
        for (var run = 0; run < WarmRuns * 2; run++)
        {
            var watch = Stopwatch.StartNew();
            findings = runner.Run(stack);
            if (run >= WarmRuns)
            {
                warm.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        if (findings.Length < Resources || findings.Any(f => f.Outcome == Outcome.Error))
        {
            throw new InvalidOperationException($"Only {findings.Length} findings.");
        }

        var median = TimedProcess.Median(warm);
        Console.WriteLine($"rules             {runner.Rules.Length,8}");
        Console.WriteLine($"findings          {findings.Length,8}");
        Console.WriteLine($"warm run          {median,8:F1} ms (median of {WarmRuns}, bound {BoundMilliseconds:F0} ms)");
        return median <= BoundMilliseconds ? 0 : 1;
    }

    private static PolicyResource Resource(int index)
    {
        var (type, inputs) = (index % 4) switch
        {
            0 => ("storage:StorageAccount", Map(("publicNetworkAccess", Text("Disabled")), ("minimumTlsVersion", Text("TLS1_2")), ("sku", Map(("name", Text("Standard_ZRS")))), ("networkRuleSet", Map(("defaultAction", Text("Deny")))))),
            1 => ("keyvault:Vault", Map(("properties", Map(("publicNetworkAccess", Text("Disabled")), ("enablePurgeProtection", new PlanBool(true)), ("sku", Map(("name", Text("premium")))))))),
            2 => ("network:Subnet", Map(("defaultOutboundAccess", new PlanBool(false)), ("subnetName", Text("a")), ("networkSecurityGroup", Map(("id", Text("/nsg")))))),
            _ => ("network:NetworkInterface", Map(("enableIPForwarding", new PlanBool(false)), ("ipConfigurations", PlanValue.List([Map(("name", Text("data")))])))),
        };
        var token = TypeTokens.Full(type);
        return new()
        {
            Type = token,
            Name = $"r{index}",
            Urn = $"urn:pulumi:benchmark::benchmark::{token}::r{index}",
            Id = $"/subscriptions/7c1ad2f0-31b8-4a5e-9d0c-6d1f6e0b8a42/resourceGroups/g/providers/x/{index}",
            Inputs = inputs.With([new("resourceGroupName", Text("g")), new("tags", Map(("cloud", Text("bleu")), ("service", Text("benchmark")), ("url", Text("https://a.example/"))))]),
        };
    }

    private static PlanText Text(string text) => new(text);

    private static PlanMap Map(params (string Key, PlanValue Value)[] entries) => PlanValue.Map(entries.Select(e => KeyValuePair.Create(e.Key, e.Value)));
}
