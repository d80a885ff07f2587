using System.Collections.Concurrent;
using System.Diagnostics;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>
/// Every combination of the switches that landing-zone accelerators have: hub shape, gateways, bastion, DDoS, DNS, firewall tier, flow
/// logs, one to three regions, and each tier with a client or without. A tenant is planned stack by stack; a stack whose file is the same
/// in several combinations is planned once for all of them.
/// </summary>
public sealed class CombinationTests(ITestOutputHelper output)
{
    private const int AtLeast = 10_765;
    private static readonly string[] Regions = ["usgovvirginia", "usgovtexas", "usgovarizona"];
    private static readonly string[] Tiers = ["corp", "online", "confidential-corp", "confidential-online"];

    [Fact]
    public async Task Combinations_OfAllSwitches_ArePlannedWholeAndApart()
    {
        var clock = Stopwatch.StartNew();
        var problems = new ConcurrentQueue<string>();
        var (combinations, plans, resources) = (0, 0, 0);
        async Task<List<PlannedStack>> PlanAsync(TemporaryTenant tenant, string kind, HubSwitches switches)
        {
            var stacks = new List<PlannedStack>();
            foreach (var name in tenant.Folder.Names.Where(n => n.StartsWith(kind, StringComparison.Ordinal)))
            {
                stacks.Add(new(name, await tenant.PlanAsync(name)));
                Interlocked.Increment(ref plans);
                Interlocked.Add(ref resources, stacks[^1].Urns.Length);
            }

            stacks.SelectMany(s => s.Problems).ToList().ForEach(p => problems.Enqueue($"{switches}: {p}"));
            return stacks;
        }

        // Of all switches, the file of a client says the hub's shape alone.
        var clients = new Dictionary<bool, List<PlannedStack>>();
        foreach (var switches in new[] { HubSwitches.AllOff, HubSwitches.AllOn })
        {
            using var tenant = Tenant(switches);
            clients[switches.VirtualWan] = await PlanAsync(tenant, "client", switches);
        }

        await Parallel.ForEachAsync(HubSwitches.All, TestContext.Current.CancellationToken, async (switches, _) =>
        {
            using var tenant = Tenant(switches);
            CheckFiles(tenant, switches, problems);
            List<PlannedStack> stacks = [.. await PlanAsync(tenant, "region", switches), .. clients[switches.VirtualWan]];
            foreach (var combination in Combinations(stacks))
            {
                Interlocked.Increment(ref combinations);
                CheckApart(combination, switches, problems);
            }
        });

        output.WriteLine($"{combinations} combinations, {plans} plans, {resources} resources, {clock.Elapsed.TotalSeconds:F1} s on {Environment.ProcessorCount} cores");
        Assert.Equal([], problems.Take(10));
        Assert.Equal(256 * Regions.Length * (1 << Tiers.Length), combinations);
        Assert.True(combinations >= AtLeast, $"There are {combinations} combinations.");
    }

    private static TemporaryTenant Tenant(HubSwitches switches) => TemporaryTenant.Of("azure-us-government", Regions, Tiers, switches, isWatched: false);

    // One, two or three regions, and any of the clients.
    private static IEnumerable<PlannedStack[]> Combinations(List<PlannedStack> stacks)
    {
        var clients = stacks.Where(s => s.Name.StartsWith("client", StringComparison.Ordinal)).ToList();
        var regions = stacks.Except(clients).ToList();
        for (var count = 1; count <= regions.Count; count++)
        {
            for (var mask = 0; mask < 1 << clients.Count; mask++)
            {
                yield return [.. regions.Take(count), .. clients.Where((_, i) => (mask & (1 << i)) != 0)];
            }
        }
    }

    private static void CheckFiles(TemporaryTenant tenant, HubSwitches switches, ConcurrentQueue<string> problems)
    {
        foreach (var finding in tenant.Folder.Names.SelectMany(n => tenant.Folder.Check(n).Findings).Where(f => f.Severity == DiagnosticSeverity.Error))
        {
            problems.Enqueue($"{switches}: {finding}");
        }

        foreach (var (left, right) in tenant.Folder.Addresses().Overlaps())
        {
            problems.Enqueue($"{switches}: {left} overlaps {right}");
        }
    }

    private static void CheckApart(PlannedStack[] combination, HubSwitches switches, ConcurrentQueue<string> problems)
    {
        var (urns, ids) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var stack in combination)
        {
            foreach (var urn in stack.Urns.Where(u => !urns.Add(u)))
            {
                problems.Enqueue($"{switches}: two resources have the URN {urn}");
            }

            foreach (var id in stack.Ids.Where(i => !ids.Add(i)))
            {
                problems.Enqueue($"{switches}: two resources have the id {id}");
            }
        }

        Cidr[] blocks = [.. combination.SelectMany(s => s.Networks)];
        for (var i = 0; i < blocks.Length; i++)
        {
            for (var j = i + 1; j < blocks.Length; j++)
            {
                if (blocks[i].Overlaps(blocks[j]))
                {
                    problems.Enqueue($"{switches}: the networks {blocks[i]} and {blocks[j]} overlap");
                }
            }
        }
    }
}
