using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class VirtualWanHubTests
{
    [Fact]
    public async Task VirtualWanHub_WithDefaults_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Args())), "virtual-wan-hub", "json");

    [Fact]
    public async Task RoutingIntent_LeadsEverythingThroughTheFirewall()
    {
        var plan = await PlanAsync(Args());
        var firewall = plan.One("network:AzureFirewall");
        var policies = Assert.IsType<PlanList>(plan.One("network:RoutingIntent").Inputs.Find("routingPolicies")).Items;

        Assert.Equal(["[Internet]", "[PrivateTraffic]"], policies.Select(p => p.Find("destinations")?.ToString()));
        Assert.All(policies, p => Assert.Equal(firewall.Id, p.Find("nextHop")?.AsText));
        Assert.Equal("AZFW_Hub", firewall.Inputs.Find("sku", "name")?.AsText);
    }

    [Fact]
    public async Task NetworkBesideTheHub_SharesNoAddressWithIt()
    {
        var plan = await PlanAsync(Args());

        Assert.Equal("10.16.0.0/23", plan.One("network:VirtualHub").Inputs.Find("addressPrefix")?.AsText);
        Assert.Equal("[10.16.2.0/23]", plan.One("network:VirtualNetwork").Inputs.Find("addressSpace", "addressPrefixes")?.ToString());
        Assert.Equal(new PlanBool(true), plan.One("network:HubVirtualNetworkConnection").Inputs.Find("enableInternetSecurity"));
    }

    [Fact]
    public async Task VirtualWanHub_InAWanThatIsThere_MakesNoOther()
    {
        var args = Args();
        args.VirtualWanId = PartArgs.VirtualWan;

        var plan = await PlanAsync(args);

        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:network:VirtualWan");
        Assert.Equal(PartArgs.VirtualWan, plan.One("network:VirtualHub").Inputs.Find("virtualWan", "id")?.AsText);
    }

    [Fact]
    public async Task VirtualWanHub_WithoutRoomForBoth_IsRefused()
    {
        var args = Args();
        args.AddressSpace = "10.16.0.0/23";

        Assert.Contains(
            "BLEU5004: VirtualWanHub 'hub' AddressSpace has no room for the virtual hub and the network beside it, got '10.16.0.0/23'.",
            await Plans.FailureAsync(o => _ = new VirtualWanHub("hub", args, o)));
    }

    [Fact]
    public async Task VirtualWanHub_WordsAndNumbersThatAreNone_AreRefused()
    {
        var (preference, capacity) = (Args(), Args());
        preference.RoutingPreference = "Shortest";
        capacity.MinCapacity = 1;

        Assert.Contains(
            "BLEU5003: VirtualWanHub 'hub' RoutingPreference is not an allowed value, got 'Shortest'. Allowed: 'ExpressRoute', 'VpnGateway', 'ASPath'.",
            await Plans.FailureAsync(o => _ = new VirtualWanHub("hub", preference, o)));
        Assert.Contains(
            "BLEU5002: VirtualWanHub 'hub' MinCapacity is out of range, got '1'. Allowed: 2 to 50.",
            await Plans.FailureAsync(o => _ = new VirtualWanHub("hub", capacity, o)));
    }

    [Fact]
    public async Task VirtualWanHub_FlowWithAnEndThatIsNone_IsRefused()
    {
        var args = Args();
        args.Flows.Add(new() { Name = "odd", From = "everywhere", To = "10.16.0.0/20", Port = 443 });

        Assert.Contains(
            "BLEU5101: VirtualWanHub 'hub' Flows has a flow 'odd' with an end that is none, got 'everywhere -> 10.16.0.0/20'. "
            + "Wanted: a private IPv4 block such as 10.16.0.0/20, 'tag:' and a service tag, or 'host:' and a host name. Correct it.",
            await Plans.FailureAsync(o => _ = new VirtualWanHub("hub", args, o)));
    }

    [Fact]
    public async Task VirtualWanHub_WithoutAnything_SaysAllThatIsMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new VirtualWanHub("hub", new(), o));

        Assert.All(
            ["ResourceGroupName", "Location", "Naming.Stem", "AddressSpace", "LogWorkspaceId"],
            argument => Assert.Contains($"BLEU5001: VirtualWanHub 'hub' {argument} is not given.", failure));
    }

    private static Task<StackPlan> PlanAsync(VirtualWanHubArgs args) => Plans.WholeAsync(o => _ = new VirtualWanHub("hub", args, o));

    private static VirtualWanHubArgs Args() => PartArgs.Hub(new VirtualWanHubArgs());
}
