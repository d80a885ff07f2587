using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class BastionTests
{
    [Fact]
    public async Task Bastion_WithDefaults_IsAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Args())), "bastion", "json");

    [Fact]
    public async Task Bastion_WithDefaults_HasNoPublicAddressAndRecordsSessions()
    {
        var plan = await PlanAsync(Args());
        var host = plan.One("network:BastionHost").Inputs;

        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:network:PublicIPAddress");
        Assert.Equal("Premium", host.Find("sku", "name")?.AsText);
        Assert.Equal((new PlanBool(true), new PlanBool(true)), (host.Find("enablePrivateOnlyBastion"), host.Find("enableSessionRecording")));
        Assert.All(
            ["enableFileCopy", "enableIpConnect", "enableKerberos", "enableShareableLink", "enableTunneling"],
            way => Assert.Equal(new PlanBool(false), host.Find(way)));
        Assert.Equal(new PlanBool(true), host.Find("disableCopyPaste"));
    }

    [Fact]
    public async Task Bastion_WithAdministrators_LetsThemInAndNobodyElse()
    {
        var args = Args();
        args.Administrators = ["192.0.2.0/28", "198.51.100.7/32"];
        args.Sku = "Standard";

        var plan = await PlanAsync(args);
        var rules = Assert.IsType<PlanList>(plan.One("network:NetworkSecurityGroup").Inputs.Find("securityRules")).Items;
        var sources = rules.Where(r => r.Find("access")?.AsText == "Allow" && r.Find("destinationPortRange")?.AsText == "443").Select(r => r.Find("sourceAddressPrefix")?.AsText);

        Assert.Equal(["192.0.2.0/28", "198.51.100.7/32", "GatewayManager", "AzureLoadBalancer"], sources);
        Assert.Equal(plan.One("network:PublicIPAddress").Id, Assert.IsType<PlanList>(plan.One("network:BastionHost").Inputs.Find("ipConfigurations")).Items[0].Find("publicIPAddress", "id")?.AsText);
        Assert.Equal(new PlanBool(false), plan.One("network:BastionHost").Inputs.Find("enablePrivateOnlyBastion"));
    }

    [Fact]
    public async Task Bastion_OfTheStandardTierWithoutAdministrators_IsRefused()
    {
        var args = Args();
        args.Sku = "Standard";

        Assert.Contains(
            "BLEU5003: Bastion 'bastion' Sku is not an allowed value, got 'Standard'. Allowed: 'Premium'. Choose one of them.",
            await Plans.FailureAsync(o => _ = new Bastion("bastion", args, o)));
    }

    [Fact]
    public async Task Bastion_WithTooManyUnits_IsRefused()
    {
        var args = Args();
        args.ScaleUnits = 51;

        Assert.Contains(
            "BLEU5002: Bastion 'bastion' ScaleUnits is out of range, got '51'. Allowed: 2 to 50.",
            await Plans.FailureAsync(o => _ = new Bastion("bastion", args, o)));
    }

    [Fact]
    public async Task Bastion_AdministratorsThatAreNoBlock_AreRefused()
    {
        var args = Args();
        args.Administrators = ["192.0.2.7/28"];

        Assert.Contains(
            "BLEU5005: Bastion 'bastion' Administrators has host bits set; the block is 192.0.2.0/28, got '192.0.2.7/28'.",
            await Plans.FailureAsync(o => _ = new Bastion("bastion", args, o)));
    }

    [Fact]
    public async Task Bastion_WithoutAnything_SaysAllThatIsMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new Bastion("bastion", new(), o));

        Assert.All(
            ["ResourceGroupName", "Location", "Naming.Stem", "LogWorkspaceId", "NetworkName", "Block"],
            argument => Assert.Contains($"BLEU5001: Bastion 'bastion' {argument} is not given. Set it on the component's arguments.", failure));
    }

    private static Task<StackPlan> PlanAsync(BastionArgs args) => Plans.WholeAsync(o => _ = new Bastion("bastion", args, o));

    private static BastionArgs Args() => PartArgs.Placed(new BastionArgs { NetworkName = "hub", Block = "10.16.1.64/26" });
}
