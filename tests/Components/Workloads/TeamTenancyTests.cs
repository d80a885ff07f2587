using Bleu.Infra.Planner.Model;
using Bleu.Infra.Workloads.Tenancy;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Workloads;

public sealed class TeamTenancyTests
{
    private const string Digest = "@sha256:9f3b7c1e5a2d4f60813b7c1e5a2d4f60813b7c1e5a2d4f608193ab57cd12ef44";

    [Fact]
    public async Task TeamTenancy_WithEverything_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new TeamTenancy("shop", Args(), On(o)))), "team-tenancy", "json");

    [Fact]
    public async Task ClusterGuards_AreAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new ClusterGuards("teams", new() { Client = "clinic", Registry = "registry.example.org/clinic" }, On(o)))), "cluster-guards", "json");

    [Fact]
    public async Task TeamTenancy_ByArgoCd_MayBringKindsByNameIntoItsNamespaceAlone()
    {
        var args = Args();
        args.Agent.Kind = "argocd";
        var plan = await Plans.WholeAsync(o => _ = new TeamTenancy("shop", args, On(o)));
        var project = Assert.Single(plan.Resources, r => r.Type == "kubernetes:argoproj.io/v1alpha1:AppProject").Inputs;

        Assert.Equal(["shop"], Items(project.Find("spec", "destinations")).Select(d => d.Find("namespace")?.AsText));
        Assert.Equal(["gitops"], Items(project.Find("spec", "destinationServiceAccounts")).Select(d => d.Find("defaultServiceAccount")?.AsText));
        Assert.Empty(Items(project.Find("spec", "clusterResourceWhitelist")));
        Assert.DoesNotContain(Items(project.Find("spec", "namespaceResourceWhitelist")), k => k.Find("kind")?.AsText is "*" or "Secret" or "Role" or "NetworkPolicy" or "ServiceAccount");
        Assert.DoesNotContain(plan.Resources, r => r.Type.Contains("fluxcd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cilium.io/v2/CiliumNetworkPolicy")]
    [InlineData("networking.gke.io/v1alpha1/FQDNNetworkPolicy")]
    public async Task TeamTenancy_FlowToAHost_IsInTheWordsOfTheEngine(string policy)
    {
        var args = Args();
        args.Cluster.HostPolicy = policy;
        args.Flows = [new() { Name = "api", Peer = "host:api.example.org", Port = 443 }, new() { Name = "any", Peer = "host:*.example.org", Port = 8000, LastPort = 8001 }];
        var plan = await Plans.WholeAsync(o => _ = new TeamTenancy("shop", args, On(o)));
        var made = plan.Resources.Where(r => r.Type.EndsWith(policy[(policy.LastIndexOf('/') + 1)..], StringComparison.Ordinal) && r.Type != "kubernetes:networking.k8s.io/v1:NetworkPolicy").Select(r => r.Inputs);

        Golden.Verify(string.Join('\n', made.Select(i => i.ToString())) + "\n", $"host-policy-{policy.Split('/')[^1]}");
    }

    [Fact]
    public async Task TeamTenancy_WithoutVolumes_LetsNoneBeClaimed()
    {
        var args = Args();
        args.Quota.StorageGib = 0;
        var plan = await Plans.WholeAsync(o => _ = new TeamTenancy("shop", args, On(o)));
        var hard = Assert.Single(plan.Resources, r => r.Name == "shop-team" && r.Type == "kubernetes:core/v1:ResourceQuota").Inputs.Find("spec", "hard");

        Assert.Equal(("0", "0Gi"), (hard?.Find("persistentvolumeclaims")?.AsText, hard?.Find("requests.storage")?.AsText));
    }

    [Fact]
    public async Task TeamTenancy_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new TeamTenancy("shop", new TeamTenancyArgs(), On(o)));

        Assert.All(
            ["Client", "Team", "Group", "Quota", "Cluster.DnsNamespace", "Cluster.DnsLabels", "Agent.Repository"],
            argument => Assert.Contains($"BLEU5001: TeamTenancy 'shop' {argument} is not given.", failure));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "team", "BLEU5320: TeamTenancy 'shop' Team is no name that a team may give in a cluster, got 'kube-system'. Allowed: lower-case letters, digits and single hyphens, none of the names that Kubernetes and the agents keep for themselves. Choose another name for the team." },
        { "account", "BLEU5320: TeamTenancy 'shop' ServiceAccounts[0].Name is no name that a team may give in a cluster, got 'default'. Allowed: lower-case letters, digits and single hyphens, none of the names that Kubernetes and the agents keep for themselves. Choose another name, once." },
        { "flow", "BLEU5320: TeamTenancy 'shop' Flows[0].Name is no name that a team may give in a cluster, got '../x'. Allowed: lower-case letters, digits and single hyphens, none of the names that Kubernetes and the agents keep for themselves. Choose another name for the flow." },
        { "quota", "BLEU5002: TeamTenancy 'shop' Quota.Cores is out of range, got '0'. Allowed: 1 to 1000000. Choose a value in that range." },
        { "agent", "BLEU5003: TeamTenancy 'shop' Agent.Kind is not an allowed value, got 'jenkins'. Allowed: 'flux', 'argocd'. Choose one of them." },
        { "version", "BLEU5003: TeamTenancy 'shop' PodSecurityVersion is not an allowed value, got 'latest'. Allowed: 'v1.34'. Choose one of them." },
        { "repository", "BLEU5324: TeamTenancy 'shop' Agent.Repository is no https address of a repository, got 'git@git.example.org:app'. Wanted: https:// with a host and a path, without user, password, query and fragment. Correct the address; the agent signs in with a secret of the namespace." },
        { "peer", "BLEU5321: TeamTenancy 'shop' Flows[0].Peer is no end of a flow, got 'everybody'. Wanted: 'team:' and a team, an IPv4 block such as 10.16.0.0/20, or 'host:' and a host name, and a port from 1 to 65535. Correct the flow." },
        { "port", "BLEU5321: TeamTenancy 'shop' Flows[0].Port is no port, or no range of ports, got '443-80'. Wanted: 'team:' and a team, an IPv4 block such as 10.16.0.0/20, or 'host:' and a host name, and a port from 1 to 65535. Correct the flow." },
        { "host", "BLEU5322: TeamTenancy 'shop' Flows[0].Peer opens a way to a host name, and nothing known on the cluster enforces that, got 'host:api.example.org'. Open the block that the host lies in, or supply network.hostPolicy in stacks/config/clusters." },
        { "identity", "BLEU5323: TeamTenancy 'shop' ServiceAccounts[0].IdentityId names an identity, and the cluster has no annotation for one. Leave the identity out where the token of the service account proves it alone, or supply identity.annotation in stacks/config/clusters." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task TeamTenancy_WithAWrongArgument_SaysSo(string fault, string message)
    {
        var args = Args();
        switch (fault)
        {
            case "team": args.Team = "kube-system"; break;
            case "account": args.ServiceAccounts[0].Name = "default"; break;
            case "flow": args.Flows[0].Name = "../x"; break;
            case "quota": args.Quota.Cores = 0; break;
            case "agent": args.Agent.Kind = "jenkins"; break;
            case "version": args.PodSecurityVersion = "latest"; break;
            case "repository": args.Agent.Repository = "git@git.example.org:app"; break;
            case "peer": args.Flows[0].Peer = "everybody"; break;
            case "port": (args.Flows[0].Port, args.Flows[0].LastPort) = (443, 80); break;
            case "host": args.Flows[0].Peer = "host:api.example.org"; break;
            default: args.Cluster.IdentityAnnotation = ""; break;
        }

        Assert.Contains(message, await Plans.FailureAsync(o => _ = new TeamTenancy("shop", args, On(o))));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("https://registry.example.org")]
    [InlineData("registry.example.org/')||true")]
    [InlineData("registry.example.org/Upper")]
    [InlineData("registry.example.org/a//b")]
    [InlineData("registry.example.org:0")]
    public async Task ClusterGuards_OfNoRegistry_AreRefused(string registry) => Assert.Contains(
        $"BLEU5325: ClusterGuards 'teams' Registry is no registry that images can come from, got '{registry}'. Wanted: a host such as registry.example.org, which a port and a path in lower case may follow. Correct the registry.",
        await Plans.FailureAsync(o => _ = new ClusterGuards("teams", new() { Client = "clinic", Registry = registry }, On(o))));

    [Theory]
    [InlineData("shop", true)]
    [InlineData("default", false)]
    [InlineData("kube-public", false)]
    [InlineData("kubernetes", false)]
    [InlineData("flux-system", false)]
    [InlineData("gke-managed", false)]
    [InlineData("Shop", false)]
    [InlineData("shop-", false)]
    [InlineData("-shop", false)]
    [InlineData("1shop", false)]
    [InlineData("sh op", false)]
    [InlineData("shop\n", false)]
    [InlineData("ｓhop", false)]
    [InlineData("a-name-of-more-than-20-letters", false)]
    [InlineData("", false)]
    public void Name_OfATeam_IsALabelThatNobodyElseKeeps(string name, bool expected) => Assert.Equal(expected, TenancyNames.IsTeam(name));

    private static IEnumerable<PlanValue> Items(PlanValue? value) => Assert.IsType<PlanList>(value).Items;

    private static ComponentResourceOptions On(ComponentResourceOptions options)
    {
        options.Providers.Add(new Pulumi.Kubernetes.Provider("cluster"));
        return options;
    }

    private static TeamTenancyArgs Args() => new()
    {
        Client = "clinic",
        Team = "shop",
        Group = "4c7d5b9e-2a61-4f0d-8b3e-9c1f7a5e6d20",
        Quota = new() { Cores = 8, MemoryGib = 32, Pods = 40, StorageGib = 100 },
        Cluster = new()
        {
            DnsNamespace = "kube-system",
            DnsLabels = ["k8s-app=kube-dns"],
            NodeLocalAddress = "169.254.20.10",
            IdentityAnnotation = "azure.workload.identity/client-id",
            Facts = { ["storage_class"] = "managed-csi" },
        },
        Agent = new() { Repository = "https://git.example.org/shop/app.git", Path = "./production" },
        ServiceAccounts = [new() { Name = "web", IdentityId = "2f9b6d18-54c7-4e0a-9d83-7b1e5a6c4f02" }],
        Flows =
        [
            new() { Name = "payments", Peer = "team:payments", Port = 8443, Justification = "orders are paid for", Owner = "team shop" },
            new() { Name = "office", IsIngress = true, Peer = "10.9.0.0/24", Port = 8000, LastPort = 8010, Protocol = "UDP" },
        ],
        Check = new() { Image = "registry.example.org/checks/smoke" + Digest, Command = { "/smoke" } },
    };
}
