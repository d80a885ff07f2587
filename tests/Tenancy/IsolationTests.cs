using Bleu.Infra.Cli.Tenancy;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks.Tests;
using Bleu.Infra.Workloads.Tenancy;
using CsCheck;
using Pulumi;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>No team reaches another but by a line of the flow matrix.</summary>
public sealed class IsolationTests
{
    public static TheoryData<string> Profiles => Placed.Profiles;

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Teams_OnEveryCluster_ReachEachOtherByTheirFlowsAlone(string profile)
    {
        var paths = new TenancyPaths(await Placed.ManifestsAsync(profile), null).Between().Order();

        Assert.Equal([("shop", "insight", "TCP:9093"), ("shop", "payments", "TCP:8443")], paths);
    }

    [Fact]
    public async Task Teams_OfAnyFlowMatrix_ReachEachOtherByItsLinesAlone() => await Gen.Select(Gen.Int[2, 5], Gen.Int[0, 24].Select(Gen.Int[0, 24], Gen.Bool).List[0, 8])
        .SampleAsync(
            async (count, lines) =>
            {
                var names = Enumerable.Range(0, count).Select(i => $"team-{i}").ToArray();
                var wanted = new SortedSet<(string, string, string)>();
                var teams = names.Select(n => Placed.Settings.Teams[0] with { Name = n, Flows = [], Check = null, ServiceAccounts = [] }).ToArray();
                foreach (var (i, (from, to, isIngress)) in lines.Index())
                {
                    var (own, other) = (from % count, to % count);
                    if (own == other)
                    {
                        continue;
                    }

                    var flow = Placed.Settings.Teams[0].Flows[0] with { Name = $"line-{i}", IsIngress = isIngress, Peer = TeamPeer.Parse($"team:{names[other]}"), Port = new(1000 + i, 1000 + i) };
                    teams[own] = teams[own] with { Flows = teams[own].Flows.Add(flow) };
                    wanted.Add(isIngress ? (names[other], names[own], $"TCP:{1000 + i}") : (names[own], names[other], $"TCP:{1000 + i}"));
                }

                Assert.Equal(wanted, new TenancyPaths(await PlannedAsync(teams), null).Between().Order());
            },
            iter: 30,
            threads: 1);

    [Fact]
    public async Task Paths_WhereAPolicyIsLoosened_AreSeen()
    {
        var whole = await Placed.ManifestsAsync("kubernetes");

        // Nothing selects the pods of a team: everything leaves and enters it.
        Assert.Contains(("insight", "payments", "*"), Between(whole.Where(m => m.Kind != "NetworkPolicy")));

        // A selector without labels stands for every namespace.
        Assert.Contains(("insight", "payments", "*"), Between(whole.Select(m => Loosened(m, "payments", "ingress", "from")).Select(m => Loosened(m, "insight", "egress", "to"))));

        // One side alone opens nothing.
        Assert.DoesNotContain(Between(whole.Select(m => Loosened(m, "payments", "ingress", "from"))), p => p is ("insight", "payments", _));
    }

    [Fact]
    public async Task Agent_OfATeam_CanChangeNothingThatGuardsIt()
    {
        string[] guards = ["networkpolicies", "roles", "rolebindings", "serviceaccounts", "resourcequotas", "limitranges", "secrets", "gitrepositories", "kustomizations", "namespaces"];
        var roles = (await Placed.ManifestsAsync("aks")).Where(m => m.Kind == "Role" && m.Name == "gitops").ToList();

        Assert.Equal(3, roles.Count);
        Assert.All(roles, r => Assert.DoesNotContain(r.Body.Find("rules")!.Walk(), v => guards.Contains(v.Value.AsText)));
        Assert.DoesNotContain(await Placed.ManifestsAsync("aks"), m => m.Kind is "ClusterRole" or "ClusterRoleBinding");
        Assert.All((await Placed.ManifestsAsync("aks")).Where(m => m.Kind == "Kustomization"), k => Assert.Equal("gitops", k.Body.Find("spec", "serviceAccountName")?.AsText));
        Assert.All((await Placed.ManifestsAsync("aks")).Where(m => m.Kind == "AppProject"), p => Assert.Equal(PlanValue.List([]), p.Body.Find("spec", "clusterResourceWhitelist")));
    }

    private static IEnumerable<(string, string, string)> Between(IEnumerable<TenancyManifest> manifests) => new TenancyPaths([.. manifests], null).Between();

    private static TenancyManifest Loosened(TenancyManifest manifest, string space, string rules, string peers)
    {
        if (manifest.Kind != "NetworkPolicy" || manifest.Name != "within-team" || manifest.Body.Find("metadata", "namespace")?.AsText != space)
        {
            return manifest;
        }

        var everybody = PlanValue.Map([new(peers, PlanValue.List([PlanValue.Map([new("namespaceSelector", PlanMap.Empty)])]))]);
        return manifest with { Body = manifest.Body.With([new("spec", ((PlanMap)manifest.Body.Find("spec")!).With([new(rules, PlanValue.List([everybody]))]))]) };
    }

    private static async Task<IReadOnlyList<TenancyManifest>> PlannedAsync(TeamSettings[] teams)
    {
        var settings = Placed.Settings with { Teams = [.. teams], Placements = [new() { Profile = "kubernetes", Registry = "registry.example.org" }] };
        var placement = TenancyPlacement.Of(settings, CommittedStacks.CloudOf(Placed.Stack), Placed.Clusters, "kubernetes");
        var plan = await new InProcessPlanHost(() =>
        {
            var options = new ComponentResourceOptions { Providers = { new Pulumi.Kubernetes.Provider("cluster") } };
            foreach (var team in teams)
            {
                _ = new TeamTenancy($"team-{team.Name}", placement.ArgsOf(team), options);
            }

            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }).PlanAsync(new PlanRequest { Project = "test", Stack = "test" }, null, CancellationToken.None);
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return TenancyManifest.Of(plan);
    }
}
