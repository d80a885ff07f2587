using Bleu.Infra.Observability;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Observability;

public sealed class LogPathTests
{
    [Fact]
    public async Task LogArchive_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new LogArchive("archive", Archive(), o))), "log-archive", "json");

    [Fact]
    public async Task LogArchive_CannotBeChangedForAYear()
    {
        var account = (await Plans.WholeAsync(o => _ = new LogArchive("archive", Archive(), o))).One("storage:StorageAccount").Inputs;

        Assert.Equal(new PlanNumber(365), account.Find("immutableStorageWithVersioning", "immutabilityPolicy", "immutabilityPeriodSinceCreationInDays"));
        Assert.Equal("Unlocked", account.Find("immutableStorageWithVersioning", "immutabilityPolicy", "state")?.AsText);
        Assert.Equal("Microsoft.Keyvault", account.Find("encryption", "keySource")?.AsText);
        Assert.Equal("TLS1_2", account.Find("minimumTlsVersion")?.AsText);
        Assert.Equal(new PlanBool(false), account.Find("allowSharedKeyAccess"));
        Assert.Matches("^[a-z0-9]{3,24}$", account.Find("accountName")?.AsText);
    }

    [Theory]
    [InlineData(182)]
    [InlineData(3651)]
    public async Task LogArchive_TimeOutOfRange_IsRefused(int days)
    {
        var args = Archive();
        args.ImmutableDays = days;

        Assert.Contains(
            $"BLEU5002: LogArchive 'archive' ImmutableDays is out of range, got '{days}'. Allowed: 183 to 3650. Choose a value in that range.",
            await Plans.FailureAsync(o => _ = new LogArchive("archive", args, o)));
    }

    [Fact]
    public async Task AgentCollection_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new AgentCollection("agents", Agents(), o))), "agent-collection", "json");

    [Fact]
    public async Task AgentCollection_HasThreeRulesThatSendThroughAClosedEndpoint()
    {
        var plan = await Plans.WholeAsync(o => _ = new AgentCollection("agents", Agents(), o));
        var endpoint = plan.One("monitor:DataCollectionEndpoint");
        var rules = plan.Resources.Where(r => r.Type == "azure-native:monitor:DataCollectionRule").ToList();

        Assert.Equal("Disabled", endpoint.Inputs.Find("networkAcls", "publicNetworkAccess")?.AsText);
        Assert.Equal(["agents-change-tracking", "agents-defender-sql", "agents-vm-insights"], rules.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.All(rules, r => Assert.Equal(endpoint.Id, r.Inputs.Find("dataCollectionEndpointId")?.AsText));
        Assert.All(rules, r => Assert.Equal(Plans.Workspace, Assert.Single(Assert.IsType<PlanList>(r.Inputs.Find("destinations", "logAnalytics")).Items).Find("workspaceResourceId")?.AsText));
    }

    [Fact]
    public async Task LogPrivateLink_LetsNothingElsePassAndListsTheZonesThatAreMissing()
    {
        var plan = await Plans.WholeAsync(o => _ = new LogPrivateLink("link", Link(), o));
        var scope = plan.One("monitor:PrivateLinkScope");
        var zones = Assert.IsType<PlanList>(plan.One("network:PrivateDnsZoneGroup").Inputs.Find("privateDnsZoneConfigs")).Items;

        Assert.Equal(("PrivateOnly", "PrivateOnly"), (scope.Inputs.Find("accessModeSettings", "ingestionAccessMode")?.AsText, scope.Inputs.Find("accessModeSettings", "queryAccessMode")?.AsText));
        Assert.Equal(["monitor", "blob"], zones.Select(z => z.Find("name")?.AsText));
        Assert.Equal(
            ["operationsManagement", "operationsData", "automationAgents"],
            Assert.IsType<PlanList>(Assert.Single(plan.Resources, r => r.Type.EndsWith(":LogPrivateLink", StringComparison.Ordinal)).Outputs.Find("zonesMissing")).Items.Select(z => z.AsText));
    }

    [Fact]
    public async Task LogCluster_EncryptsWithTheOwnersKeyAndTakesTheWorkspaceIn()
    {
        var plan = await Plans.WholeAsync(o => _ = new LogCluster("cluster", Cluster(100), o));
        var cluster = plan.One("operationalinsights:Cluster");

        Assert.Equal(("https://vault.example/", "cmk", ""), (
            cluster.Inputs.Find("keyVaultProperties", "keyVaultUri")?.AsText,
            cluster.Inputs.Find("keyVaultProperties", "keyName")?.AsText,
            cluster.Inputs.Find("keyVaultProperties", "keyVersion")?.AsText));
        Assert.Equal(cluster.Id, plan.One("operationalinsights:LinkedService").Inputs.Find("writeAccessResourceId")?.AsText);
        Assert.Contains(
            "BLEU5002: LogCluster 'cluster' CapacityGb is out of range, got '50'. Allowed: 100 to 50000.",
            await Plans.FailureAsync(o => _ = new LogCluster("cluster", Cluster(50), o)));
    }

    private static LogArchiveArgs Archive() => new()
    {
        ResourceGroupName = "archive",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        EndpointResourceGroupName = "logs",
        SubnetId = "/subnet",
        PrivateDnsZoneId = "/zone",
        WorkspaceId = Plans.Workspace,
        WorkspaceName = "log",
        WorkspaceResourceGroupName = "logs",
        VaultUri = "https://vault.example/",
        KeyName = "cmk",
        IdentityId = "/identity",
    };

    private static AgentCollectionArgs Agents() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        WorkspaceId = Plans.Workspace,
    };

    private static LogPrivateLinkArgs Link() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        ResourceIds = { ["workspace"] = Plans.Workspace },
        SubnetId = "/subnet",
        PrivateDnsZoneIds = { ["monitor"] = "/monitor", ["blob"] = "/blob" },
    };

    private static LogClusterArgs Cluster(int capacity) => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        WorkspaceName = "log",
        CapacityGb = capacity,
        VaultUri = "https://vault.example/",
        KeyName = "cmk",
        IdentityId = "/identity",
    };
}
