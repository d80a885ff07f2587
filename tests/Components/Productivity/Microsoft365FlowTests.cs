using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Hubs;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Networking;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Productivity;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Components.Tests.Productivity;

public sealed class Microsoft365FlowTests
{
    private static readonly CloudCatalog Clouds = new();

    [Fact]
    public void Flows_OfBleu_AreItsEndpointsAndNoOthers() => Assert.Equal(
        [
            "10.32.0.0/22 -> host:*.identity-sovcloud.fr HTTP 80",
            "10.32.0.0/22 -> host:*.identity-sovcloud.fr HTTPS 443",
            "10.32.0.0/22 -> host:*.sovcloud-identity.fr HTTPS 443",
            "10.32.0.0/22 -> host:*.sovcloud-sharepoint.fr HTTP 80",
            "10.32.0.0/22 -> host:*.sovcloud-sharepoint.fr HTTPS 443",
            "10.32.0.0/22 -> host:*.sovcloud-static.fr HTTPS 443",
            "10.32.0.0/22 -> host:*.sovcloud-usercontent.fr HTTPS 443",
            "10.32.0.0/22 -> host:*.sovcloud.fr HTTPS 443",
            "10.32.0.0/22 -> 86.232.96.0/19 UDP 443",
        ],
        Microsoft365Flows.Of(Clouds.Get("bleu"), Plans.Tenant, Hub(Settings())).Where(f => !f.IsDenied)
            .Select(f => $"{f.From} -> {f.To} {f.Protocol} {f.Ports}").Order(StringComparer.Ordinal).OrderBy(f => f.Contains("UDP", StringComparison.Ordinal)));

    [Theory]
    [InlineData("bleu")]
    [InlineData("delos")]
    public void Flows_OfASovereignCloud_RefuseEveryGlobalHostFromEverywhere(string cloud)
    {
        var denied = Microsoft365Flows.Of(Clouds.Get(cloud), Plans.Tenant, Hub(Settings())).Where(f => f.IsDenied).ToList();

        Assert.Equal(CloudCatalog.Global.ProductivityEndpoints.SelectMany(e => e.Hosts), denied.Select(f => f.To.Host));
        Assert.All(denied, f => Assert.Equal(Cidr.Everything, f.From.Block));
        Assert.Contains("*.office365.com", denied.Select(f => f.To.Host));
        Assert.Contains("*.microsoftonline.com", denied.Select(f => f.To.Host));
    }

    [Theory]
    [InlineData("bleu")]
    [InlineData("delos")]
    public void GlobalHosts_AreForeignToASovereignCloudAndItsOwnAreNot(string cloud)
    {
        var foreign = new ForeignEndpoint(Clouds, Clouds.Get(cloud));

        Assert.All(Microsoft365Flows.GlobalHosts, h => Assert.Equal("Azure", foreign.Find(h)?.Owner));
        Assert.All(Clouds.Get(cloud).ProductivityEndpoints.SelectMany(e => e.Hosts), h => Assert.Null(foreign.Find(h)));
    }

    [Fact]
    public void Flows_OfTheGlobalCloud_RefuseNothingAndNameTheTenants()
    {
        var flows = Microsoft365Flows.Of(CloudCatalog.Global, Plans.Tenant, Hub(Settings() with { Tenants = ["5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b21"] })).ToList();

        Assert.DoesNotContain(flows, f => f.IsDenied);
        var signIn = flows.Where(f => f.Headers.Count > 0).ToList();
        Assert.All(signIn, f => Assert.Equal(
            [("Restrict-Access-Context", Plans.Tenant), ("Restrict-Access-To-Tenants", $"{Plans.Tenant},5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b21")],
            f.Headers.Select(h => (h.Key, h.Value))));
        Assert.Equal(["*.microsoftonline.com", "login.microsoft.com", "login.windows.net"], signIn.Select(f => f.To.Host));
    }

    [Fact]
    public void Flows_OfSeveralSources_HaveNamesOfTheirOwn()
    {
        var flows = Microsoft365Flows.Of(Clouds.Get("bleu"), Plans.Tenant, Hub(Settings() with { Sources = [Cidr.Parse("10.32.0.0/22"), Cidr.Parse("172.16.0.0/16")] })).ToList();

        Assert.Equal(flows.Count, flows.Select(f => f.Name).Distinct().Count());
        Assert.Equal(9, flows.Count(f => f.From.ToString() == "172.16.0.0/16"));
    }

    [Fact]
    public void Flows_OfAHubThatSaysNothing_AreNone() => Assert.Empty(Microsoft365Flows.Of(Clouds.Get("bleu"), Plans.Tenant, Hub(null)));

    [Theory]
    [InlineData("bleu", "directory")]
    [InlineData("delos", "purview")]
    public void Unreachable_AreTheEndpointsWithoutPortsOrHosts(string cloud, string service) =>
        Assert.Equal([service], Microsoft365Flows.Unreachable(Clouds.Get(cloud)).Select(e => e.Service));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Firewall_RefusesTheGlobalHostsBeforeItLetsAnythingPass(bool inspectsTls)
    {
        var args = Args(Microsoft365Flows.Of(Clouds.Get("bleu"), Plans.Tenant, Hub(Settings())));
        Inspect(args, inspectsTls);
        var plan = PlanTypeCheck.Apply(await Plans.WholeAsync(o => _ = new HubNetwork("hub", args, o)));
        Assert.Empty(plan.Diagnostics);
        var collections = Assert.IsType<PlanList>(plan.One("network:FirewallPolicyRuleCollectionGroup").Inputs.Find("ruleCollections")).Items;

        Assert.Equal(["Deny", "Allow", "Allow"], collections.Select(c => c.Find("action", "type")?.AsText));
        var priorities = collections.Select(c => Assert.IsType<PlanNumber>(c.Find("priority")).Value).ToList();
        Assert.Equal(priorities.Order(), priorities);
        var denied = Assert.IsType<PlanList>(collections[0].Find("rules")).Items;
        Assert.Equal(Microsoft365Flows.GlobalHosts, denied.Select(r => (r.Find("targetFqdns") as PlanList)?.Items[0].AsText));
        Assert.All(denied, r => Assert.Equal(("*", 2, false), (
            (r.Find("sourceAddresses") as PlanList)?.Items[0].AsText, (r.Find("protocols") as PlanList)?.Items.Length, r.Find("terminateTLS") is PlanBool { Value: true })));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Firewall_NamesTenantsOnlyWhereItOpensTls(bool inspectsTls)
    {
        var args = Args(Microsoft365Flows.Of(CloudCatalog.Global, Plans.Tenant, Hub(Settings())));
        Inspect(args, inspectsTls);
        var plan = await Plans.WholeAsync(o => _ = new HubNetwork("hub", args, o));
        var headers = plan.One("network:FirewallPolicyRuleCollectionGroup").Inputs.Walk("").Where(v => v.Path.EndsWith(".headerName", StringComparison.Ordinal)).ToList();

        Assert.Equal(inspectsTls ? 6 : 0, headers.Count);
    }

    [Fact]
    public async Task Gateways_SendThePublishedBlocksToTheFirewall()
    {
        var bleu = Clouds.Get("bleu");
        Assert.Empty(Microsoft365Flows.GatewayTargets(bleu, Hub(Settings())));
        Assert.Empty(Microsoft365Flows.GatewayTargets(bleu, Hub(null) with { Vpn = new() }));
        var args = Args([]);
        args.GatewayTargets = [.. Microsoft365Flows.GatewayTargets(bleu, Hub(Settings()) with { ExpressRoute = new() }).Select(b => b.ToString())];
        var plan = await Plans.WholeAsync(o => _ = new HubNetwork("hub", args, o));
        var table = plan.Resources.Single(r => r.Name == "hub-gateways").Inputs.Find("routes");

        var route = Assert.Single(Assert.IsType<PlanList>(table).Items);
        Assert.Equal(("86.232.96.0/19", "VirtualAppliance"), (route.Find("addressPrefix")?.AsText, route.Find("nextHopType")?.AsText));
    }

    private static void Inspect(HubNetworkArgs args, bool inspectsTls)
    {
        if (inspectsTls)
        {
            (args.TlsSecretId, args.TlsIdentityId) = ("https://keys.example/secrets/tls", "/identity");
        }
    }

    private static HubNetworkArgs Args(IEnumerable<FlowSettings> flows) => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        AddressSpace = "10.16.0.0/20",
        LogWorkspaceId = Plans.Workspace,
        Flows = [.. flows.Select(FlowArgs.Of)],
    };

    private static Microsoft365HubSettings Settings() => new() { Sources = [Cidr.Parse("10.32.0.0/22")], Owner = "network", ReviewBy = new(2027, 6, 30) };

    private static HubSettings Hub(Microsoft365HubSettings? settings) => new() { AddressSpace = Cidr.Parse("10.16.0.0/20"), Microsoft365 = settings };
}
