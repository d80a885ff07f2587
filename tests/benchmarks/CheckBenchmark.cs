using System.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Pulumi;
using Authorization = Pulumi.AzureNative.Authorization;
using Network = Pulumi.AzureNative.Network;
using Storage = Pulumi.AzureNative.Storage;

namespace Bleu.Infra.Benchmarks;

/// <summary>1,000 resources of four types planned, and then held to Azure's definitions: once cold, then warm.</summary>
internal static class CheckBenchmark
{
    private const int Resources = 1000;
    private const int WarmRuns = 20;
    private static readonly TimeSpan FirstBound = TimeSpan.FromSeconds(1);
    private const double WarmBound = 0.5;

    public static async Task<int> RunAsync()
    {
        var (plan, _) = await PlanAsync();
        var planned = new List<double>();
        for (var run = 0; run < WarmRuns; run++)
        {
            planned.Add((await PlanAsync()).Elapsed.TotalMilliseconds);
        }

        var first = Check(plan);
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var warm = TimedProcess.Median([.. Enumerable.Range(0, WarmRuns).Select(_ => Check(plan).TotalMilliseconds)]);

        var floor = TimedProcess.Median(planned);
        Console.WriteLine($"unchecked plan    {floor,8:F1} ms (median of {WarmRuns})");
        Console.WriteLine($"first check       {first.TotalMilliseconds,8:F1} ms, with the definitions read (bound {FirstBound.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"warm check        {warm,8:F1} ms (median of {WarmRuns}, {warm / floor:F2} of the plan, bound {WarmBound})");
        Console.WriteLine($"managed memory    {memory / 1e6,8:F1} MB, plan and definitions");
        return first <= FirstBound && warm <= WarmBound * floor ? 0 : 1;
    }

    private static TimeSpan Check(StackPlan plan)
    {
        var watch = Stopwatch.StartNew();
        var check = PlanTypeCheck.Apply(plan);
        watch.Stop();
        return check.Check == new PlanCheck(Resources, Resources, 0)
            ? watch.Elapsed
            : throw new InvalidOperationException($"{check.Check}: {string.Join('\n', check.Diagnostics)}");
    }

    private static async Task<(StackPlan Plan, TimeSpan Elapsed)> PlanAsync()
    {
        var watch = Stopwatch.StartNew();
        var plan = await new InProcessPlanHost(DeclareAsync).PlanAsync(new PlanRequest { Project = "benchmark", Stack = "mixed" });
        return (plan, watch.Elapsed);
    }

    private static Task<IDictionary<string, object?>> DeclareAsync()
    {
        var provider = new Pulumi.AzureNative.Provider("cloud", new() { SubscriptionId = "7c1ad2f0-31b8-4a5e-9d0c-6d1f6e0b8a42" });
        var options = new CustomResourceOptions { Provider = provider };
        for (var i = 0; i < Resources; i += 4)
        {
            _ = new Network.VirtualNetwork($"network-{i}", new()
            {
                ResourceGroupName = "mixed",
                AddressSpace = new Network.Inputs.AddressSpaceArgs { AddressPrefixes = { $"10.{i / 256}.{i % 256}.0/24" } },
                Subnets = { new Network.Inputs.SubnetArgs { Name = "apps", AddressPrefix = $"10.{i / 256}.{i % 256}.0/25" } },
            }, options);
            _ = new Network.NetworkSecurityGroup($"group-{i}", new()
            {
                ResourceGroupName = "mixed",
                SecurityRules =
                {
                    new Network.Inputs.SecurityRuleArgs { Name = "deny", Access = "Deny", Direction = "Inbound", Priority = 4096, Protocol = "*" },
                },
            }, options);
            _ = new Storage.StorageAccount($"account-{i}", new()
            {
                AccountName = $"account{i}",
                ResourceGroupName = "mixed",
                Kind = Storage.Kind.StorageV2,
                Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_ZRS },
                MinimumTlsVersion = Storage.MinimumTlsVersion.TLS1_2,
            }, options);
            _ = new Authorization.RoleAssignment($"assignment-{i}", new()
            {
                Scope = "subscriptions/7c1ad2f0-31b8-4a5e-9d0c-6d1f6e0b8a42",
                PrincipalId = "11111111-2222-3333-4444-555555555555",
                RoleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
            }, options);
        }

        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
    }
}
