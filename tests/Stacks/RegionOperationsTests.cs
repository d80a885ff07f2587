using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>What the committed regions have beside their networks.</summary>
public sealed class RegionOperationsTests
{
    public static TheoryData<string> Regions => ["fr-central", "fr-south"];

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Plan_OfARegion_KeepsItsLogsInAnotherSubscription(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var account = Assert.Single(plan.Resources, r => r.Type == "azure-native:storage:StorageAccount");
        var export = Assert.Single(plan.Resources, r => r.Type == "azure-native:operationalinsights:DataExport");
        var endpoint = Assert.Single(plan.Resources, r => r.Type == "azure-native:network:PrivateEndpoint" && r.Name == "archive");

        Assert.NotEqual(SubscriptionOf(export.Id), SubscriptionOf(account.Id));
        Assert.Equal(SubscriptionOf(endpoint.Inputs.Find("subnet", "id")?.AsText), SubscriptionOf(endpoint.Id));
        Assert.Equal(account.Id, export.Inputs.Find("resourceId")?.AsText);
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Plan_OfARegion_CopiesItsBackupsToThePairOfItsCloud(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var machines = Assert.Single(plan.Resources, r => r.Type == "azure-native:recoveryservices:Vault");
        var group = Assert.Single(plan.Resources, r => r.Type == "azure-native:resources:ResourceGroup" && r.Name == "backup");
        var region = CommittedStacks.CloudOf(stack).Region(machines.Inputs.Find("location")?.AsText ?? "");

        Assert.Equal("GeoRedundant", machines.Inputs.Find("properties", "redundancySettings", "standardTierStorageRedundancy")?.AsText);
        Assert.NotNull(CommittedStacks.CloudOf(stack).FindRegion(region.Pair ?? ""));
        Assert.Equal(region.Pair, group.Inputs.Find("tags", "pairedRegion")?.AsText);
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Plan_OfARegion_GuardsItsBackupsFromAnotherSubscription(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var guard = Assert.Single(plan.Resources, r => r.Type == "azure-native:dataprotection:ResourceGuard");
        var vault = Assert.Single(plan.Resources, r => r.Type == "azure-native:dataprotection:BackupVault");

        Assert.NotEqual(SubscriptionOf(vault.Id), SubscriptionOf(guard.Id));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Plan_OfARegion_SaysWhatItsCloudLacks(string stack)
    {
        var outputs = (await CommittedStacks.PlanAsync(stack)).Outputs;

        Assert.Equal(["automationAgents"], Assert.IsType<PlanList>(outputs.Find("logZonesMissing")).Items.Select(i => i.AsText));
        Assert.Equal("3 of 5: key-officer-1, key-officer-2, key-officer-3, key-officer-4, key-officer-5", outputs.Find("securityDomain")?.AsText);
    }

    [Fact]
    public async Task Plan_OfEveryStack_HasNoRoleAssignmentOfAnothersName()
    {
        List<string> names = [];
        foreach (var stack in CommittedStacks.Folder.Names)
        {
            names.AddRange((await CommittedStacks.PlanAsync(stack)).Resources
                .Where(r => r.Type == "azure-native:authorization:RoleAssignment")
                .Select(r => r.Inputs.Find("roleAssignmentName")?.AsText ?? ""));
        }

        Assert.True(names.Count > 5, $"Only {names.Count} role assignments were found.");
        Assert.All(names, n => Assert.Equal('5', Guid.Parse(n).ToString()[14]));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static string SubscriptionOf(string? id) => (id ?? "").Split('/') is [_, "subscriptions", var subscription, ..] ? subscription : "";
}
