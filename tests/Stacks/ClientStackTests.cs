using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks.Tests.Fleet;

namespace Bleu.Infra.Stacks.Tests;

public sealed class ClientStackTests
{
    [Fact]
    public async Task Client_OfTwoRegions_HasKeysAndVaultsInEach()
    {
        var plan = await CommittedStacks.PlanAsync("client-lumiere");
        var vaults = Of(plan, "keyvault:Vault").Select(v => v.Inputs.Find("location")?.AsText).Order(StringComparer.Ordinal);
        var south = Of(plan, "dbforpostgresql:Server").Single(s => s.Name == "service-grid-south");

        Assert.Equal(["bleufrancecentral", "bleufrancesouth"], vaults);
        Assert.Equal("bleufrancesouth", south.Inputs.Find("location")?.AsText);
        Assert.Contains("kv-lumiere", south.Inputs.Find("dataEncryption", "primaryKeyURI")?.AsText);
        Assert.Equal(2, Of(plan, "network:VirtualNetwork").Count());
        Assert.Equal(4, Of(plan, "network:VirtualNetworkPeering").Count());
    }

    [Fact]
    public async Task Client_OfANewSubscription_LiesInIt()
    {
        var plan = await CommittedStacks.PlanAsync("client-editeur-nuage");
        var alias = Assert.Single(Of(plan, "subscription:Alias"));
        var id = alias.Outputs.Find("properties", "subscriptionId")?.AsText;

        Assert.Equal("editeur-nuage-production", alias.Inputs.Find("aliasName")?.AsText);
        Assert.EndsWith("/billingProfiles/SAMPLE-PROFILE/invoiceSections/SAMPLE-SECTION", alias.Inputs.Find("properties", "billingScope")?.AsText);
        Assert.True(alias.Options.Protect);
        Assert.StartsWith($"/subscriptions/{id}/", Assert.Single(Of(plan, "containerregistry:Registry")).Id);
    }

    [Fact]
    public async Task Client_ProvesItsTierClassAndRegimes()
    {
        var plan = await CommittedStacks.PlanAsync("client-sextant");
        var tagged = plan.Resources.Where(r => r.Custom && r.Inputs.Find("tags") is PlanMap).ToList();

        Assert.True(tagged.Count > 20, $"{tagged.Count} resources carry tags");
        Assert.All(tagged, r => Assert.Equal(
            ("confidential-corp", "restricted", "yes", "yes"),
            (Tag(r, "tier"), Tag(r, "dataClass"), Tag(r, "regime-secnumcloud"), Tag(r, "regime-diffusion-restreinte"))));
    }

    [Fact]
    public async Task Client_UnderARegime_GetsWhatItAsksFor()
    {
        var strict = await CommittedStacks.PlanAsync("client-sextant");
        var health = await CommittedStacks.PlanAsync("client-chu-armor");

        Assert.All(Of(strict, "keyvault:Key"), k => Assert.Equal(new PlanNumber(4096), k.Inputs.Find("properties", "keySize")));
        Assert.Equal(new PlanNumber(730), Assert.Single(Of(strict, "operationalinsights:Workspace")).Inputs.Find("retentionInDays"));
        Assert.All(Of(strict, "compute:VirtualMachine"), m => Assert.Equal("ConfidentialVM", m.Inputs.Find("securityProfile", "securityType")?.AsText));
        Assert.All(Of(strict, "compute:VirtualMachineScaleSet"), m => Assert.Equal("ConfidentialVM", m.Inputs.Find("virtualMachineProfile", "securityProfile", "securityType")?.AsText));
        Assert.Equal("GeoRedundant", Assert.Single(Of(health, "recoveryservices:Vault")).Inputs.Find("properties", "redundancySettings", "standardTierStorageRedundancy")?.AsText);
    }

    [Fact]
    public async Task Client_OfThePublicTier_JoinsNoHubAndLeavesByItsOwnGateway()
    {
        using var project = new GeneratedClients(1, text => text
            .Replace("tier: corp", "tier: public", StringComparison.Ordinal)
            .Replace("dataClass: internal", "dataClass: public", StringComparison.Ordinal)
            .Replace("  bleu-infra:hub: fr-central\n", "", StringComparison.Ordinal)
            .Replace("10.32.0.0/24", "10.200.0.0/24", StringComparison.Ordinal));
        var (settings, findings) = project.Folder.Check(project.Clients[0]);
        Assert.Empty(findings);
        Assert.NotNull(settings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Empty(Of(plan, "network:VirtualNetworkPeering"));
        var gateway = Assert.Single(Of(plan, "network:NatGateway"));
        Assert.All(Of(plan, "network:Subnet"), s => Assert.Equal(gateway.Id, s.Inputs.Find("natGateway", "id")?.AsText));
        Assert.NotEmpty(Of(plan, "privatedns:PrivateZone"));
    }

    [Fact]
    public async Task Client_WhoseHubSideIsSomebodyElses_DeclaresItsOwnAlone()
    {
        using var project = new GeneratedClients(1, text => text.Replace("    addressSpace:", "    hubSide: false\n    addressSpace:", StringComparison.Ordinal));
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal("to-hub", Assert.Single(Of(plan, "network:VirtualNetworkPeering")).Inputs.Find("virtualNetworkPeeringName")?.AsText);
    }

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == $"azure-native:{type}");

    private static string? Tag(PlannedResource resource, string name) => resource.Inputs.Find("tags", name)?.AsText;
}
