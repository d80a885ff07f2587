using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class HubLinkTests
{
    [Fact]
    public async Task HubLink_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync()), "hub-link", "json");

    [Fact]
    public async Task HubLink_LeadsWhatIsBehindTheOtherHubToItsFirewall()
    {
        var routes = (await PlanAsync()).Resources.Where(r => r.Type == "azure-native:network:Route").Select(r => r.Inputs).ToList();

        Assert.Equal(["10.17.0.0/20", "10.48.0.0/12"], routes.Select(r => r.Find("addressPrefix")?.AsText));
        Assert.All(routes, r => Assert.Equal(("VirtualAppliance", "10.17.0.4"), (r.Find("nextHopType")?.AsText, r.Find("nextHopIpAddress")?.AsText)));
    }

    [Fact]
    public async Task HubLink_WithoutAnything_SaysAllThatIsMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new HubLink("link", new(), o));

        Assert.All(
            ["ResourceGroupName", "NetworkName", "Peer", "RemoteNetworkId", "RemoteFirewallAddress", "RemoteSpaces", "RouteTableName"],
            argument => Assert.Contains($"BLEU5001: HubLink 'link' {argument} is not given.", failure));
    }

    [Fact]
    public async Task WanConnection_IsAsReviewed() => Golden.Verify(
        Plans.Json(await Plans.WholeAsync(o => _ = new WanConnection(
            "clinic", new() { ResourceGroupName = "group", VirtualHubName = "hub", Peer = "clinic", SpokeNetworkId = PartArgs.Network }, o))),
        "wan-connection",
        "json");

    [Fact]
    public async Task WanConnection_WithoutAnything_SaysAllThatIsMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new WanConnection("clinic", new(), o));

        Assert.All(
            ["ResourceGroupName", "VirtualHubName", "Peer", "SpokeNetworkId"],
            argument => Assert.Contains($"BLEU5001: WanConnection 'clinic' {argument} is not given.", failure));
    }

    [Fact]
    public async Task DdosPlan_IsAsReviewed() => Golden.Verify(
        Plans.Json(await Plans.WholeAsync(o => _ = new DdosPlan(
            "ddos", new() { ResourceGroupName = "group", Location = "bleufrancecentral", Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription } }, o))),
        "ddos-plan",
        "json");

    [Fact]
    public async Task DdosPlan_WithoutAnything_SaysAllThatIsMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new DdosPlan("ddos", new(), o));

        Assert.All(["ResourceGroupName", "Location", "Naming.Stem"], argument => Assert.Contains($"BLEU5001: DdosPlan 'ddos' {argument} is not given.", failure));
    }

    private static Task<StackPlan> PlanAsync() => Plans.WholeAsync(o => _ = new HubLink(
        "link",
        new()
        {
            ResourceGroupName = "group",
            NetworkName = "hub",
            Peer = "fr-south",
            RemoteNetworkId = PartArgs.Network,
            RemoteFirewallAddress = "10.17.0.4",
            RemoteSpaces = ["10.17.0.0/20", "10.48.0.0/12"],
            RouteTableName = "routes",
        },
        o));
}
