using Bleu.Infra.Connectivity;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests;

public sealed class SpokeNetworkTests
{
    private const string Hub = "/subscriptions/hub/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub";

    [Fact]
    public async Task SpokeNetwork_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync()), "spoke-network", "json");

    [Fact]
    public async Task Spoke_AsksTheHubsFirewallForNamesAndSendsItEverything()
    {
        var plan = await PlanAsync();

        Assert.Equal("[10.16.0.4]", plan.One("network:VirtualNetwork").Inputs.Find("dhcpOptions", "dnsServers")?.ToString());
        Assert.Equal("10.16.0.4", Assert.IsType<PlanList>(plan.One("network:RouteTable").Inputs.Find("routes")).Items[0].Find("nextHopIpAddress")?.AsText);
        Assert.All(
            plan.Resources.Where(r => r.Type == "azure-native:network:Subnet"),
            s => Assert.NotNull(s.Inputs.Find("routeTable", "id")?.AsText));
    }

    [Fact]
    public async Task Peering_FromTheSpoke_UsesNoGatewayOfTheHub()
    {
        var peering = (await PlanAsync()).One("network:VirtualNetworkPeering").Inputs;

        Assert.Equal(Hub, peering.Find("remoteVirtualNetwork", "id")?.AsText);
        Assert.Equal(new PlanBool(true), peering.Find("allowForwardedTraffic"));
        Assert.Equal(new PlanBool(false), peering.Find("useRemoteGateways"));
    }

    [Fact]
    public async Task Peering_FromTheHub_LiesInTheHubsNetwork()
    {
        var plan = await Plans.WholeAsync(o => _ = new HubPeering(
            "clinic", new() { ResourceGroupName = "rg", NetworkName = "vnet-hub", Peer = "clinic", SpokeNetworkId = "/spoke" }, o));

        Assert.EndsWith("/virtualNetworks/vnet-hub/virtualNetworkPeerings/to-clinic", plan.One("network:VirtualNetworkPeering").Id);
    }

    [Fact]
    public async Task SpokeNetwork_WithoutSubnets_IsRefused() => Assert.Contains(
        "BLEU5001: SpokeNetwork 'spoke' Subnets is not given. Set it on the component's arguments.",
        await Plans.FailureAsync(o => _ = new SpokeNetwork("spoke", new(), o)));

    [Fact]
    public async Task Zones_OfEveryService_AreLinkedToTheHub()
    {
        var plan = await Plans.WholeAsync(o => _ = new PrivateZones(
            "zones", new() { ResourceGroupName = "rg", NetworkId = Hub, Zones = Plans.Bleu.PrivateLinkZones(Plans.Region).ToDictionary() }, o));

        var zones = plan.Resources.Where(r => r.Type == "azure-native:privatedns:PrivateZone").ToList();
        Assert.Equal(Plans.Bleu.PrivateLinkZones(Plans.Region).Count, zones.Count);
        Assert.All(
            plan.Resources.Where(r => r.Type == "azure-native:privatedns:VirtualNetworkLink"),
            l => Assert.Equal(Hub, l.Inputs.Find("virtualNetwork", "id")?.AsText));
    }

    private static Task<StackPlan> PlanAsync() => Plans.WholeAsync(o => _ = new SpokeNetwork(
        "spoke",
        new()
        {
            ResourceGroupName = "group",
            Location = "bleufrancecentral",
            Naming = new() { Stem = "clinic-bleuc", Seed = Plans.Subscription },
            AddressSpace = "10.32.0.0/22",
            Subnets = [new() { Name = "application", Prefix = 24 }, new() { Name = "data", Prefix = 25 }],
            HubNetworkId = Hub,
            FirewallPrivateAddress = "10.16.0.4",
            LogWorkspaceId = Plans.Workspace,
        },
        o));
}
