using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Fleet;

/// <summary>Clients beside each other. The benchmark <c>fleet</c> does the same with 500 of them, and measures it.</summary>
public sealed class ClientFleetTests
{
    private const int Count = 60;

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
    public async Task CommittedClients_ShareNothing()
    {
        var plans = new Dictionary<string, StackPlan>(StringComparer.Ordinal);
        foreach (var name in CommittedStacks.Folder.Names.Where(n => n.StartsWith("client-", StringComparison.Ordinal)))
        {
            plans[name] = await CommittedStacks.PlanAsync(name);
        }

        Assert.True(plans.Count >= 5, $"{plans.Count} clients");
        Assert.Empty(ClientGraph.Shared(plans));
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
}
