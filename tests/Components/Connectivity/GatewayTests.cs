using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class GatewayTests
{
    private const string Circuit = $"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.Network/expressRouteCircuits/first";

    [Fact]
    public async Task VpnGateway_InANetwork_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Vpn())), "vpn-gateway", "json");

    [Fact]
    public async Task VpnGateway_InAVirtualHub_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await PlanAsync(InVirtualHub(Vpn()))), "vpn-gateway-virtual-hub", "json");

    [Fact]
    public async Task ExpressRouteGateway_InANetwork_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(ExpressRoute())), "express-route-gateway", "json");

    [Fact]
    public async Task ExpressRouteGateway_InAVirtualHub_IsAsReviewed()
    {
        var args = ExpressRoute();
        (args.SubnetId, args.VirtualHubId) = (null, PartArgs.VirtualHub);

        Golden.Verify(Plans.Json(await PlanAsync(args)), "express-route-gateway-virtual-hub", "json");
    }

    [Theory]
    [InlineData(true, 2, "VpnGw2AZ")]
    [InlineData(false, 1, "VpnGw1")]
    public async Task VpnGateway_SpreadsOverZonesWhereThereAreSome(bool hasZones, int scale, string sku)
    {
        var args = Vpn();
        (args.IsZoneRedundant, args.Scale) = (hasZones, scale);

        var gateway = (await PlanAsync(args)).One("network:VirtualNetworkGateway").Inputs;

        Assert.Equal((sku, sku), (gateway.Find("sku", "name")?.AsText, gateway.Find("sku", "tier")?.AsText));
        Assert.Equal(new PlanBool(true), gateway.Find("activeActive"));
    }

    [Theory]
    [InlineData(true, 3, "ErGw3AZ")]
    [InlineData(false, 1, "Standard")]
    [InlineData(false, 3, "UltraPerformance")]
    public async Task ExpressRouteGateway_SpreadsOverZonesWhereThereAreSome(bool hasZones, int scale, string sku)
    {
        var args = ExpressRoute();
        (args.IsZoneRedundant, args.Scale) = (hasZones, scale);

        Assert.Equal(sku, (await PlanAsync(args)).One("network:VirtualNetworkGateway").Inputs.Find("sku", "name")?.AsText);
    }

    [Fact]
    public async Task VpnConnections_KnowOneStrongPolicy()
    {
        var ofNetwork = (await PlanAsync(Vpn())).One("network:VirtualNetworkGatewayConnection").Inputs.Find("ipsecPolicies");
        var links = (await PlanAsync(InVirtualHub(Vpn()))).One("network:VpnConnection").Inputs.Find("vpnLinkConnections");
        var ofHub = Assert.IsType<PlanList>(links).Items[0].Find("ipsecPolicies");

        var policy = Assert.Single(Assert.IsType<PlanList>(ofNetwork).Items);
        Assert.Equal(
            ("GCMAES256", "SHA384", "ECP384", "GCMAES256", "ECP384"),
            (policy.Find("ikeEncryption")?.AsText, policy.Find("ikeIntegrity")?.AsText, policy.Find("dhGroup")?.AsText, policy.Find("ipsecEncryption")?.AsText, policy.Find("pfsGroup")?.AsText));
        Assert.Equal(ofNetwork?.ToString(), ofHub?.ToString());
    }

    [Fact]
    public async Task SharedKeys_AreSecretInThePlan()
    {
        var text = Plans.Json(await PlanAsync(Vpn())) + Plans.Json(await PlanAsync(InVirtualHub(Vpn())));

        Assert.DoesNotContain("correct horse", text);
    }

    [Fact]
    public async Task Gateways_WithoutAPlace_AreRefused()
    {
        Assert.Contains("BLEU5001: VpnGateway 'gateway' SubnetId is not given.", await Plans.FailureAsync(o => _ = new VpnGateway("gateway", new(), o)));
        Assert.Contains("BLEU5001: ExpressRouteGateway 'gateway' SubnetId is not given.", await Plans.FailureAsync(o => _ = new ExpressRouteGateway("gateway", new(), o)));
    }

    [Fact]
    public async Task VpnGateway_InAVirtualHubWithoutItsWan_IsRefused()
    {
        var args = InVirtualHub(Vpn());
        args.VirtualWanId = null;

        Assert.Contains("BLEU5001: VpnGateway 'gateway' VirtualWanId is not given.", await Plans.FailureAsync(o => _ = new VpnGateway("gateway", args, o)));
    }

    [Fact]
    public async Task VpnGateway_SiteWithoutAKey_IsRefused()
    {
        var args = Vpn();
        args.Sites = [new() { Name = "campus", Address = "203.0.113.7", Spaces = ["10.64.0.0/16"] }];

        Assert.Contains("BLEU5001: VpnGateway 'gateway' Sites 'campus' SharedKey is not given.", await Plans.FailureAsync(o => _ = new VpnGateway("gateway", args, o)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task Gateways_OfASizeThatIsNone_AreRefused(int scale)
    {
        var (vpn, expressRoute) = (Vpn(), ExpressRoute());
        (vpn.Scale, expressRoute.Scale) = (scale, scale);

        Assert.Contains($"BLEU5002: VpnGateway 'gateway' Scale is out of range, got '{scale}'. Allowed: 1 to 5.", await Plans.FailureAsync(o => _ = new VpnGateway("gateway", vpn, o)));
        Assert.Contains(
            $"BLEU5002: ExpressRouteGateway 'gateway' Scale is out of range, got '{scale}'. Allowed: 1 to 3.",
            await Plans.FailureAsync(o => _ = new ExpressRouteGateway("gateway", expressRoute, o)));
    }

    private static Task<StackPlan> PlanAsync(VpnGatewayArgs args) => Plans.WholeAsync(o => _ = new VpnGateway("gateway", args, o));

    private static Task<StackPlan> PlanAsync(ExpressRouteGatewayArgs args) => Plans.WholeAsync(o => _ = new ExpressRouteGateway("gateway", args, o));

    private static VpnGatewayArgs InVirtualHub(VpnGatewayArgs args)
    {
        (args.SubnetId, args.VirtualHubId, args.VirtualWanId) = (null, PartArgs.VirtualHub, PartArgs.VirtualWan);
        return args;
    }

    private static VpnGatewayArgs Vpn() => PartArgs.Placed(new VpnGatewayArgs
    {
        SubnetId = PartArgs.GatewaySubnet,
        Sites = [new() { Name = "campus", Address = "203.0.113.7", Spaces = ["10.64.0.0/16"], SharedKey = "correct horse" }],
    });

    private static ExpressRouteGatewayArgs ExpressRoute() => PartArgs.Placed(new ExpressRouteGatewayArgs
    {
        SubnetId = PartArgs.GatewaySubnet,
        Circuits = { ["first"] = Circuit },
    });
}
