using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class DnsResolverTests
{
    [Fact]
    public async Task Resolver_ThatForwardsAndBlocks_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Args())), "dns-resolver", "json");

    [Fact]
    public async Task Resolver_AnswersAtAFixedAddress()
    {
        var endpoint = (await PlanAsync(Args())).One("dnsresolver:InboundEndpoint").Inputs;
        var address = Assert.Single(Assert.IsType<PlanList>(endpoint.Find("ipConfigurations")).Items);

        Assert.Equal(("Static", "10.16.1.132"), (address.Find("privateIpAllocationMethod")?.AsText, address.Find("privateIpAddress")?.AsText));
    }

    [Fact]
    public async Task Resolver_SubnetsAreDelegatedToIt()
    {
        var subnets = (await PlanAsync(Args())).Resources.Where(r => r.Type == "azure-native:network:Subnet").ToList();

        Assert.Equal(2, subnets.Count);
        Assert.All(subnets, s => Assert.Equal(
            "Microsoft.Network/dnsResolvers", Assert.Single(Assert.IsType<PlanList>(s.Inputs.Find("delegations")).Items).Find("serviceName")?.AsText));
    }

    [Fact]
    public async Task Resolver_DomainsOfOthers_EndWithADot()
    {
        var plan = await PlanAsync(Args());

        Assert.Equal("hospital.example.", plan.One("dnsresolver:ForwardingRule").Inputs.Find("domainName")?.AsText);
        Assert.Equal("[tracker.example.]", plan.One("dnsresolver:DnsResolverDomainList").Inputs.Find("domains")?.ToString());
        Assert.Equal("Block", plan.One("dnsresolver:DnsSecurityRule").Inputs.Find("action", "actionType")?.AsText);
    }

    [Fact]
    public async Task Resolver_WithNothingToBlock_StillLogsEveryQuestion()
    {
        var args = Args();
        args.Blocked = [];

        var plan = await PlanAsync(args);

        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:dnsresolver:DnsSecurityRule");
        var policy = plan.One("dnsresolver:DnsResolverPolicy");
        Assert.Contains(plan.Resources, r => r.Type == "azure-native:monitor:DiagnosticSetting" && r.Inputs.Find("resourceUri")?.AsText == policy.Id);
    }

    [Fact]
    public async Task Resolver_BlockThatIsNone_IsRefused()
    {
        var args = Args();
        args.OutboundBlock = "10.16.1.145/28";

        Assert.Contains(
            "BLEU5005: DnsResolver 'resolver' OutboundBlock has host bits set; the block is 10.16.1.144/28, got '10.16.1.145/28'.",
            await Plans.FailureAsync(o => _ = new DnsResolver("resolver", args, o)));
    }

    [Fact]
    public async Task Resolver_WithoutItsNetwork_IsRefused()
    {
        var failure = await Plans.FailureAsync(o => _ = new DnsResolver("resolver", new(), o));

        Assert.All(
            ["NetworkId", "NetworkName", "InboundBlock", "OutboundBlock"],
            argument => Assert.Contains($"BLEU5001: DnsResolver 'resolver' {argument} is not given.", failure));
    }

    private static Task<StackPlan> PlanAsync(DnsResolverArgs args) => Plans.WholeAsync(o => _ = new DnsResolver("resolver", args, o));

    private static DnsResolverArgs Args() => PartArgs.Placed(new DnsResolverArgs
    {
        NetworkId = PartArgs.Network,
        NetworkName = "hub",
        InboundBlock = "10.16.1.128/28",
        OutboundBlock = "10.16.1.144/28",
        Forward = [new() { Name = "hospital", Domain = "hospital.example", Servers = ["10.64.0.10", "10.64.0.11"] }],
        Blocked = ["tracker.example"],
    });
}
