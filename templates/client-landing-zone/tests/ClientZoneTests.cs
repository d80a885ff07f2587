using Bleu.Infra.Planner.Model;

namespace LandingZone.Tests;

/// <summary>What must be true of the landing zone before anything is deployed.</summary>
public sealed class ClientZoneTests
{
    [Fact]
    public async Task Plan_IsWholeAndWithoutFindings()
    {
        var plan = await DevStack.PlanAsync();
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public async Task EveryAzureResource_BelongsToTheExplicitProvider()
    {
        var plan = await DevStack.PlanAsync();
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:azure-native");
        Assert.All(
            plan.Resources.Where(r => r.Type.StartsWith("azure-native:", StringComparison.Ordinal)),
            resource => Assert.StartsWith(provider.Urn, resource.Provider));
    }

    [Fact]
    public async Task KeyVault_IsClosedAndKeepsWhatIsDeleted()
    {
        var plan = await DevStack.PlanAsync();
        var vault = Assert.Single(plan.Resources, r => r.Type == "azure-native:keyvault:Vault").Inputs.Find("properties");
        Assert.Equal("Disabled", vault?.Find("publicNetworkAccess")?.AsText);
        Assert.Equal(new PlanBool(true), vault?.Find("enablePurgeProtection"));
    }

    [Fact]
    public async Task EveryResourceGroup_LiesInTheRegionOfTheStack()
    {
        var plan = await DevStack.PlanAsync();
        var groups = plan.Resources.Where(r => r.Type == "azure-native:resources:ResourceGroup").ToList();
        Assert.Equal(3, groups.Count);
        Assert.Single(groups.Select(g => g.Inputs.Find("location")?.AsText).Distinct());
    }
}
