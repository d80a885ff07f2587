using Bleu.Infra.Connectivity;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests;

public sealed class HubNetworkTests
{
    [Fact]
    public async Task HubNetwork_WithDefaults_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Args())), "hub-network", "json");

    [Fact]
    public async Task Firewall_OfAHub_InspectsAndDenies()
    {
        var policy = (await PlanAsync(Args())).One("network:FirewallPolicy").Inputs;

        Assert.Equal("Premium", policy.Find("sku", "tier")?.AsText);
        Assert.Equal("Deny", policy.Find("threatIntelMode")?.AsText);
        Assert.Equal("Deny", policy.Find("intrusionDetection", "mode")?.AsText);
        Assert.Equal(new PlanBool(true), policy.Find("dnsSettings", "enableProxy"));
    }

    [Fact]
    public async Task Firewall_OfTheStandardTier_DoesNotClaimToInspect()
    {
        var args = Args();
        args.FirewallTier = "Standard";

        Assert.Equal("Off", (await PlanAsync(args)).One("network:FirewallPolicy").Inputs.Find("intrusionDetection", "mode")?.AsText);
    }

    [Fact]
    public async Task Route_OfPrivateSubnets_LeadsToTheFirewall()
    {
        var table = (await PlanAsync(Args())).Resources.Single(r => r is { Type: "azure-native:network:RouteTable", Name: "hub" });
        var route = Assert.IsType<PlanList>(table.Inputs.Find("routes")).Items[0];

        Assert.Equal(("0.0.0.0/0", "VirtualAppliance", "10.16.0.4"), (route.Find("addressPrefix")?.AsText, route.Find("nextHopType")?.AsText, route.Find("nextHopIpAddress")?.AsText));
    }

    [Fact]
    public async Task Route_OfTheFirewall_LeadsToTheInternet()
    {
        var route = (await PlanAsync(Args())).One("network:Route").Inputs;

        Assert.Equal(("0.0.0.0/0", "Internet"), (route.Find("addressPrefix")?.AsText, route.Find("nextHopType")?.AsText));
    }

    [Fact]
    public async Task Routes_OfGateways_LeadClientsThroughTheFirewall()
    {
        var args = Args();
        args.ClientPools = ["10.32.0.0/12", "10.64.0.0/12"];

        var plan = await PlanAsync(args);
        var table = plan.Resources.Single(r => r is { Type: "azure-native:network:RouteTable", Name: "hub-gateways" });
        var gateways = plan.Resources.Single(r => r is { Type: "azure-native:network:Subnet", Name: "hub-GatewaySubnet" });

        Assert.Equal(
            [("10.32.0.0/12", "10.16.0.4"), ("10.64.0.0/12", "10.16.0.4")],
            Assert.IsType<PlanList>(table.Inputs.Find("routes")).Items.Select(r => (r.Find("addressPrefix")?.AsText, r.Find("nextHopIpAddress")?.AsText)));
        Assert.Equal(table.Id, gateways.Inputs.Find("routeTable", "id")?.AsText);
    }

    [Fact]
    public async Task Firewall_ThatInspectsTls_NamesItsAuthorityAndIdentity()
    {
        var args = Args();
        (args.TlsSecretId, args.TlsIdentityId) = ("https://vault.example/secrets/ca", "/identity");
        args.Flows.Add(new() { Name = "packages", From = "10.32.0.0/12", To = "host:packages.example.org", Protocol = "HTTPS", Port = 443 });

        var plan = await PlanAsync(args);
        var policy = plan.One("network:FirewallPolicy").Inputs;
        var collections = Assert.IsType<PlanList>(plan.One("network:FirewallPolicyRuleCollectionGroup").Inputs.Find("ruleCollections")).Items;
        var rule = Assert.Single(Assert.IsType<PlanList>(collections[1].Find("rules")).Items);

        Assert.Equal("https://vault.example/secrets/ca", policy.Find("transportSecurity", "certificateAuthority", "keyVaultSecretId")?.AsText);
        Assert.Equal("UserAssigned", policy.Find("identity", "type")?.AsText);
        Assert.Equal(("ApplicationRule", "[packages.example.org]"), (rule.Find("ruleType")?.AsText, rule.Find("targetFqdns")?.ToString()));
        Assert.Equal(new PlanBool(true), rule.Find("terminateTLS"));
    }

    [Fact]
    public async Task HubNetwork_TlsInspectionWithoutAnIdentity_IsRefused()
    {
        var args = Args();
        args.TlsSecretId = "https://vault.example/secrets/ca";

        Assert.Contains("BLEU5001: HubNetwork 'hub' TlsIdentityId is not given.", await Plans.FailureAsync(o => _ = new HubNetwork("hub", args, o)));
    }

    [Fact]
    public async Task HubNetwork_UnderADdosPlan_NamesIt()
    {
        var args = Args();
        args.DdosPlanId = "/plan";

        var network = (await PlanAsync(args)).One("network:VirtualNetwork").Inputs;

        Assert.Equal((new PlanBool(true), "/plan"), (network.Find("enableDdosProtection"), network.Find("ddosProtectionPlan", "id")?.AsText));
    }

    [Fact]
    public async Task Subnets_AreCarvedInOrderAndChainedOneAfterTheOther()
    {
        var subnets = (await PlanAsync(Args())).Resources.Where(r => r.Type == "azure-native:network:Subnet").ToDictionary(r => r.Name);

        Assert.Equal("10.16.0.0/26", subnets["hub-AzureFirewallSubnet"].Inputs.Find("addressPrefix")?.AsText);
        Assert.Equal("10.16.0.64/26", subnets["hub-AzureFirewallManagementSubnet"].Inputs.Find("addressPrefix")?.AsText);
        Assert.Equal("10.16.0.128/27", subnets["hub-GatewaySubnet"].Inputs.Find("addressPrefix")?.AsText);
        Assert.All(subnets.Values, s => Assert.Equal(new PlanBool(false), s.Inputs.Find("defaultOutboundAccess")));
        Assert.Contains(subnets["hub-AzureFirewallSubnet"].Urn, subnets["hub-AzureFirewallManagementSubnet"].Dependencies);
        Assert.Contains(subnets["hub-private-endpoints"].Urn, subnets["hub-management"].Dependencies);
    }

    [Fact]
    public async Task SecurityGroups_EndWithADenial()
    {
        var groups = (await PlanAsync(Args())).Resources.Where(r => r.Type == "azure-native:network:NetworkSecurityGroup").ToList();

        Assert.Equal(2, groups.Count);
        Assert.All(groups, g =>
        {
            var last = Assert.IsType<PlanList>(g.Inputs.Find("securityRules")).Items[^1];
            Assert.Equal(("Deny", "Inbound", "*"), (last.Find("access")?.AsText, last.Find("direction")?.AsText, last.Find("sourceAddressPrefix")?.AsText));
            Assert.Equal(new PlanNumber(4096), last.Find("priority"));
        });
    }

    [Fact]
    public async Task Flows_BecomeRulesOfOneCollection()
    {
        var collection = Assert.IsType<PlanList>((await PlanAsync(Args())).One("network:FirewallPolicyRuleCollectionGroup").Inputs.Find("ruleCollections")).Items[0];
        var rule = Assert.Single(Assert.IsType<PlanList>(collection.Find("rules")).Items);

        Assert.Equal("Allow", collection.Find("action", "type")?.AsText);
        Assert.Equal(("dns", "[UDP]", "[53]"), (rule.Find("name")?.AsText, rule.Find("ipProtocols")?.ToString(), rule.Find("destinationPorts")?.ToString()));
    }

    [Fact]
    public async Task Zones_WhereNobodyPublishedHowMany_AreNotGuessed() =>
        Assert.All(
            (await PlanAsync(Args())).Resources.Where(r => r.Type is "azure-native:network:AzureFirewall" or "azure-native:network:PublicIPAddress"),
            r => Assert.Equal("[]", r.Inputs.Find("zones")?.ToString() ?? "[]"));

    [Fact]
    public async Task HubNetwork_UnknownTier_IsRefused()
    {
        var args = Args();
        args.FirewallTier = "Basic";

        Assert.Contains(
            "BLEU5003: HubNetwork 'hub' FirewallTier is not an allowed value, got 'Basic'. Allowed: 'Premium', 'Standard'. Choose one of them.",
            await Plans.FailureAsync(o => _ = new HubNetwork("hub", args, o)));
    }

    [Fact]
    public async Task HubNetwork_WithoutRoom_NamesTheSubnetThatDoesNotFit()
    {
        var args = Args();
        args.AddressSpace = "10.0.0.0/25";

        Assert.Contains(
            "BLEU5004: HubNetwork 'hub' AddressSpace has no room for the subnet 'GatewaySubnet' of /27, got '10.0.0.0/25'. Choose a larger block, or smaller subnets.",
            await Plans.FailureAsync(o => _ = new HubNetwork("hub", args, o)));
    }

    [Fact]
    public async Task HubNetwork_AddressSpaceWithHostBits_IsRefused()
    {
        var args = Args();
        args.AddressSpace = "10.0.0.1/20";

        Assert.Contains(
            "BLEU5005: HubNetwork 'hub' AddressSpace has host bits set; the block is 10.0.0.0/20, got '10.0.0.1/20'. Wanted: an IPv4 block such as 10.16.0.0/20. Correct the block.",
            await Plans.FailureAsync(o => _ = new HubNetwork("hub", args, o)));
    }

    private static Task<StackPlan> PlanAsync(HubNetworkArgs args) => Plans.WholeAsync(o => _ = new HubNetwork("hub", args, o));

    private static HubNetworkArgs Args() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        AddressSpace = "10.16.0.0/20",
        LogWorkspaceId = Plans.Workspace,
        Flows = { new FlowArgs { Name = "dns", From = "10.32.0.0/12", To = "10.16.0.0/20", Protocol = "UDP", Port = 53 } },
    };
}
