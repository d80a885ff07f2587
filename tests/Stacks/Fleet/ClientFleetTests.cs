using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Fleet;

/// <summary>Clients beside each other. The benchmark <c>fleet</c> does the same with 500 of them, and measures it.</summary>
public sealed class ClientFleetTests
{
    private const int Count = 60;

    private static string[] Committed => [.. CommittedStacks.Folder.Names.Where(n => n.StartsWith("client-", StringComparison.Ordinal))];

    [Fact]
    public async Task Clients_OverTwoRegions_ShareNothing()
    {
        using var fleet = new GeneratedClients(Count);
        var plans = await fleet.PlanAsync(fleet.Clients);

        Assert.All(plans.Values, p => Assert.True(p.IsComplete, string.Join('\n', p.Diagnostics)));
        var (resources, identities, keys, networks) = ClientGraph.Count(plans);
        Assert.True(resources > Count * 40, $"{resources} resources");
        Assert.Equal((Count * 4, Count * 3, Count), (identities, keys, networks));
        Assert.Empty(ClientGraph.Shared(plans));
    }

    [Fact]
    public async Task CommittedAndTwentyClients_ShareNothingAndHaveNoWayToEachOther()
    {
        using var fleet = new GeneratedClients(20, Beside, committed: Committed);
        var plans = await fleet.PlanAsync([.. fleet.Clients, .. Committed]);
        var regions = await fleet.PlanAsync("fr-central", "fr-south");
        Assert.All(plans.Values.Concat(regions.Values), p => Assert.True(p.IsComplete, string.Join('\n', p.Diagnostics)));
        Assert.True(Committed.Length >= 5, $"{Committed.Length} committed clients");
        Assert.Empty(ClientGraph.Shared(plans));

        var (ways, peerings, rules, routes, endpoints) = ClientPaths.Between(plans, regions);
        Assert.Empty(ways);
        Assert.True(peerings >= 2 * plans.Count && rules > 4 && routes >= plans.Count && endpoints > 3 * 20, $"{peerings} peerings, {rules} rules, {routes} routes, {endpoints} endpoints");
    }

    [Fact]
    public async Task ClientPaths_SeeEveryWayFromOneClientToAnother()
    {
        const string open = "    flows:\n      - name: between-clients\n        from: 10.32.0.0/24\n        to: 10.32.1.0/24\n        port: 443\n        justification: two clients\n        owner: network\n        reviewBy: \"2027-10-31\"\n";
        using var fleet = new GeneratedClients(3, changeRegion: text => text.Replace("    flows:\n", open, StringComparison.Ordinal));
        var regions = await fleet.PlanAsync("fr-central");
        var plans = await fleet.PlanAsync(fleet.Clients);
        var (one, other) = (plans["client-c0000"], plans["client-c0002"]);
        var network = one.Resources.First(r => r.Type == "azure-native:network:VirtualNetwork").Id ?? "";
        var vault = one.Resources.First(r => r.Type == "azure-native:keyvault:Vault").Id ?? "";
        plans["client-c0002"] = other with
        {
            Resources =
            [
                .. other.Resources.Select(r => r.Type switch
                {
                    "azure-native:network:VirtualNetworkPeering" when r.Name == "spoke" => With(r, "remoteVirtualNetwork", PlanValue.Map([new("id", new PlanText(network))])),
                    "azure-native:network:RouteTable" => With(r, "routes", new PlanList([PlanValue.Map(
                        [new("name", new PlanText("past")), new("addressPrefix", new PlanText("10.32.0.0/16")), new("nextHopType", new PlanText("VnetLocal"))])])),
                    "azure-native:network:PrivateEndpoint" when r.Name == "keys" => With(r, "privateLinkServiceConnections", new PlanList([PlanValue.Map([new("privateLinkServiceId", new PlanText(vault))])])),
                    _ => r,
                }),
            ],
        };
        var ways = ClientPaths.Between(plans, regions).Ways;

        Assert.Contains("client-c0002 and client-c0000 are peered: spoke", ways);
        Assert.Contains("fr-central: the rule between-clients lets client-c0000 into client-c0002", ways);
        Assert.Contains("client-c0002: the route past leads to client-c0000", ways);
        Assert.Contains($"client-c0002: the endpoint keys leads to client-c0000: {vault}", ways);
    }

    [Fact]
    public async Task Client_ThatIsAddedToTheCommittedOrLeaves_ChangesNoByteOfAnother()
    {
        using var five = new GeneratedClients(0, committed: Committed);
        using var six = new GeneratedClients(1, Beside, committed: Committed);
        string[] stacks = ["fr-central", "fr-south", .. Committed];
        var (left, right) = (await five.PlanAsync(stacks), await six.PlanAsync(stacks));

        Assert.True((await six.PlanAsync(six.Clients))[six.Clients[0]].IsComplete);
        Assert.All(stacks, s => Assert.Equal(CommittedStacks.Json(left[s]), CommittedStacks.Json(right[s])));
        Assert.All(stacks, s => Assert.True(left[s].IsComplete, s));
    }

    [Fact]
    public async Task ClientGraph_SeesWhatTwoClientsShare()
    {
        using var fleet = new GeneratedClients(2);
        var plans = await fleet.PlanAsync(fleet.Clients);
        var (one, other) = (plans[fleet.Clients[0]], plans[fleet.Clients[1]]);
        var identity = one.Resources.First(r => r.Type == "azure-native:managedidentity:UserAssignedIdentity");
        var network = one.Resources.First(r => r.Type == "azure-native:network:VirtualNetwork");
        var peering = other.Resources.First(r => r.Type == "azure-native:network:VirtualNetworkPeering");
        plans[fleet.Clients[1]] = other with
        {
            Resources =
            [
                .. other.Resources.Where(r => r != peering && r.Type != "azure-native:network:VirtualNetwork"),
                peering with { Inputs = new([new("remoteVirtualNetwork", new PlanMap([new("id", new PlanText(network.Id ?? ""))]))]) },
                identity,
                network,
            ],
        };
        var shared = ClientGraph.Shared(plans);

        Assert.Contains(shared, f => f.Contains("speaks of what client-c0000 declares", StringComparison.Ordinal) && f.Contains("virtualNetworks", StringComparison.Ordinal));
        Assert.Contains(shared, f => f.Contains("declares the same as", StringComparison.Ordinal) && f.Contains("userAssignedIdentities", StringComparison.Ordinal));
        Assert.Contains(shared, f => f.Contains("share addresses: 10.32.0.0/24, 10.32.0.0/24", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    public async Task Client_ThatIsAdded_ChangesNoByteOfAnother(int before)
    {
        using var few = new GeneratedClients(before);
        using var more = new GeneratedClients(before + 1);
        string[] stacks = ["fr-central", "fr-south", .. few.Clients];
        var (left, right) = (await few.PlanAsync(stacks), await more.PlanAsync(stacks));

        Assert.All(stacks, s => Assert.Equal(CommittedStacks.Json(left[s]), CommittedStacks.Json(right[s])));
    }

    // The committed clients have the beginning of both pools.
    private static string Beside(string text) => text
        .Replace("addressSpace: 10.32.", "addressSpace: 10.40.", StringComparison.Ordinal)
        .Replace("addressSpace: 10.48.", "addressSpace: 10.56.", StringComparison.Ordinal);

    private static PlannedResource With(PlannedResource resource, string key, PlanValue value) =>
        resource with { Inputs = PlanValue.Map([.. resource.Inputs.Entries.Where(e => e.Key != key), new(key, value)]) };
}
