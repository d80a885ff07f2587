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

    [Fact]
    public async Task Client_WhoseCloudPublishedNoAudience_IsRefusedUntilSomebodySuppliesIt()
    {
        const string pipeline = """
              bleu-infra:identities:
                - name: deploy
                  federations:
                    - name: main
                      provider: github
                      source: clinic/records
                      ref: main

            """;
        using var without = new GeneratedClients(1, text => text + pipeline);
        var refusal = Assert.Single(without.Folder.Check(without.Clients[0]).Findings);
        Assert.Equal("BLEU1226", refusal.Code);
        Assert.Contains("write it to stacks/config/clouds/bleu.json", refusal.ToString());

        using var with = new GeneratedClients(1, text => text + pipeline, profile: """{"endpoints": {"tokenExchangeAudience": "api://sample-exchange"}}""");
        Assert.Empty(with.Folder.Check(with.Clients[0]).Findings);
        var plan = (await with.PlanAsync(with.Clients))[with.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        var credential = Assert.Single(Of(plan, "managedidentity:FederatedIdentityCredential"));
        Assert.Equal("api://sample-exchange", (credential.Inputs.Find("audiences") as PlanList)?.Items[0].AsText);
    }

    [Theory]
    [InlineData("ea", "enrollmentAccount: \"42\"", "/providers/Microsoft.Billing/billingAccounts/1000/enrollmentAccounts/42")]
    [InlineData("mca", "profile: P\n      invoiceSection: S", "/providers/Microsoft.Billing/billingAccounts/1000/billingProfiles/P/invoiceSections/S")]
    [InlineData("mpa", "customer: C", "/providers/Microsoft.Billing/billingAccounts/1000/customers/C")]
    public async Task Client_OfEachAgreement_IsBilledByItsScope(string kind, string keys, string scope)
    {
        using var project = new GeneratedClients(1, text => string.Join('\n', text.Split('\n').Where(l => !l.Contains("bleu-infra:subscriptionId", StringComparison.Ordinal))) + $"""
              bleu-infra:subscription:
                alias: c0000-production
                displayName: sample
                deployerSubscriptionId: 7d0c4a1e-5b2f-4e86-9c3d-f81a60b7e254
                billing:
                  kind: {kind}
                  account: "1000"
                  {keys}

            """);
        Assert.Empty(project.Folder.Check(project.Clients[0]).Findings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        var alias = Assert.Single(Of(plan, "subscription:Alias"));
        Assert.Equal(scope, alias.Inputs.Find("properties", "billingScope")?.AsText);
    }

    [Fact]
    public async Task Client_OfASubscriptionThatIsThere_MakesNoneAndPlacesIt()
    {
        var plan = await CommittedStacks.PlanAsync("client-fontclaire");

        Assert.Empty(Of(plan, "subscription:Alias"));
        Assert.Equal("corp", Assert.Single(Of(plan, "management:ManagementGroupSubscription")).Inputs.Find("groupId")?.AsText);
    }

    [Fact]
    public async Task Client_WhoseGroupMayTakeARole_TakesItUnderItsCondition()
    {
        const string condition = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'files'";
        using var project = new GeneratedClients(1, text => text + $"""
              bleu-infra:access:
                eligible:
                  - name: operators
                    scope: /subscriptions/7d0c4a1e-5b2f-4e86-9c3d-f81a60b7e254
                    group: 5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b21
                    role: b7e6dc6d-f1e8-4753-8033-0f276bb0955b
                    reason: operators mend what the pipeline cannot
                    condition: "{condition}"
                    activationPolicy: 9f4c2d7a-6b1e-4a53-b0c8-7d5e3f1a2c90
                    ticket: CHG-1
                    start: "2026-12-01T00:00:00Z"
                    approvers: [7e3a9c4d-1f5b-4d2e-a6c7-8b0f9d1e2a32]

            """);
        Assert.Empty(project.Folder.Check(project.Clients[0]).Findings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        var schedule = Assert.Single(Of(plan, "authorization:PimRoleEligibilitySchedule"));
        Assert.Equal((condition, "2.0"), (schedule.Inputs.Find("condition")?.AsText, schedule.Inputs.Find("conditionVersion")?.AsText));
    }

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == $"azure-native:{type}");

    private static string? Tag(PlannedResource resource, string name) => resource.Inputs.Find("tags", name)?.AsText;
}
