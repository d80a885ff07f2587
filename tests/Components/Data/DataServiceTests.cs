using Bleu.Infra.Data;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Components.Tests.Data;

public sealed class DataServiceTests
{
    public static TheoryData<string> Services => [.. DataServices.All.Keys];

    /// <summary>Services that have zones of their own to say; managed Redis spreads its nodes by itself.</summary>
    public static TheoryData<string, string[], string, string> ZonesOfServices => new()
    {
        { "cosmos", ["locations", "0", "isZoneRedundant"], "True", "False" },
        { "event-hubs", ["zoneRedundant"], "True", "False" },
        { "postgresql", ["highAvailability", "mode"], "ZoneRedundant", "SameZone" },
        { "registry", ["zoneRedundancy"], "Enabled", "Disabled" },
        { "service-bus", ["zoneRedundant"], "True", "False" },
        { "storage", ["sku", "name"], "Standard_GZRS", "Standard_GRS" },
    };

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_WithDefaults_IsAsReviewed(string service) => Golden.Verify(Plans.Json(await PlanAsync(service)), $"data-{service}", "json");

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_IsWhatItsPlatformDefines(string service)
    {
        var plan = PlanTypeCheck.Apply(await PlanAsync(service));

        Assert.Empty(plan.Diagnostics.Where(d => d.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.NotEqual(0, plan.Check?.Checked);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_HasNoWayInButItsPrivateEndpoint(string service)
    {
        var plan = await PlanAsync(service);
        var main = plan.One(DataServices.All[service].Type);
        var connection = Assert.IsType<PlanList>(plan.One("network:PrivateEndpoint").Inputs.Find("privateLinkServiceConnections")).Items[0];

        Assert.Equal("Disabled", (main.Inputs.Find("publicNetworkAccess") ?? main.Inputs.Find("network", "publicNetworkAccess"))?.AsText);
        Assert.Equal(main.Id, connection.Find("privateLinkServiceId")?.AsText);
        Assert.Equal("/zone", Assert.IsType<PlanList>(plan.One("network:PrivateDnsZoneGroup").Inputs.Find("privateDnsZoneConfigs")).Items[0].Find("privateDnsZoneId")?.AsText);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_WrapsWithTheClientsKeyByAnIdentityOfItsOwn(string service)
    {
        var plan = await PlanAsync(service);
        var identity = plan.One("managedidentity:UserAssignedIdentity");
        var roles = plan.Resources.Where(r => r.Type == "azure-native:authorization:RoleAssignment");

        Assert.Contains(roles, r => r.Inputs.Find("scope")?.AsText?.EndsWith("/keys/cmk-clinic-data", StringComparison.Ordinal) == true);
        Assert.Contains(plan.One(DataServices.All[service].Type).Inputs.Walk("main"), v => v.Value.AsText?.Contains("cmk-clinic-data", StringComparison.Ordinal) == true);
        Assert.StartsWith("id-clinic-bleuc-cmk-main", identity.Inputs.Find("resourceName")?.AsText);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_IsDiagnosedAndLocked(string service)
    {
        var plan = await PlanAsync(service);

        Assert.All(
            plan.Resources.Where(r => r.Type == "azure-native:monitor:DiagnosticSetting"),
            s => Assert.Equal(Plans.Workspace, s.Inputs.Find("workspaceId")?.AsText));
        Assert.Contains(plan.Resources, r => r.Type == "azure-native:monitor:DiagnosticSetting" && r.Inputs.Find("logs") is not null || service == "redis");
        Assert.Equal(plan.One(DataServices.All[service].Type).Id, plan.One("authorization:ManagementLockByScope").Inputs.Find("scope")?.AsText);
    }

    [Theory]
    [MemberData(nameof(ZonesOfServices))]
    public async Task DataService_IsSpreadOverZonesUnlessSomebodyAnswersForIt(string service, string[] path, string spread, string alone)
    {
        var single = DataServices.All[service].Args();
        single.SingleZone = new() { Reason = "The vendor supports nothing else yet.", Ticket = "RISK-12" };
        var unknown = DataServices.All[service].Args();
        unknown.AvailabilityZones = null;

        Assert.Equal(spread, await At(service, DataServices.All[service].Args(), path));
        Assert.Equal(alone, await At(service, single, path));
        Assert.Equal(alone, await At(service, unknown, path));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_DeviationWithoutReason_IsRefused(string service)
    {
        var args = DataServices.All[service].Args();
        args.SingleZone = new();
        var failure = await Plans.FailureAsync(o => DataServices.All[service].Declare(args, o));

        Assert.Contains("SingleZone.Reason is not given", failure);
        Assert.Contains("SingleZone.Ticket is not given", failure);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_WithoutArguments_NamesAllThatAreMissing(string service)
    {
        var args = (DataServiceArgs)(Activator.CreateInstance(DataServices.All[service].Args().GetType()) ?? throw new InvalidOperationException(service));
        var failure = await Plans.FailureAsync(o => DataServices.All[service].Declare(args, o));

        Assert.All(
            ["ResourceGroupName", "Location", "Naming.Stem", "Naming.Seed", "Service", "Key.KeyId", "Key.KeyUri", "SubnetId", "LogWorkspaceId"],
            argument => Assert.Contains($"'main' {argument} is not given", failure));
        Assert.Contains("BLEU5001", failure);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task DataService_ZoneThatNobodyKnows_LeavesTheEndpointWithoutAName(string service)
    {
        var args = DataServices.All[service].Args();
        args.PrivateDnsZoneId = null;
        var plan = await Plans.WholeAsync(o => DataServices.All[service].Declare(args, o));

        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:network:PrivateDnsZoneGroup");
    }

    [Fact]
    public async Task Backups_OfBlobsAndDatabases_LieInTheVault()
    {
        var blobs = (await PlanAsync("storage")).One("dataprotection:BackupInstance").Inputs.Find("properties");
        var databases = (await PlanAsync("postgresql")).One("dataprotection:BackupInstance").Inputs.Find("properties");

        Assert.Equal("Microsoft.Storage/storageAccounts/blobServices", blobs?.Find("dataSourceInfo", "datasourceType")?.AsText);
        Assert.Equal("Microsoft.DBforPostgreSQL/flexibleServers", databases?.Find("dataSourceInfo", "datasourceType")?.AsText);
        Assert.Equal("/policy", databases?.Find("policyInfo", "policyId")?.AsText);
    }

    [Fact]
    public async Task StorageAccount_WordThatNobodyKnows_IsRefused()
    {
        var args = (StorageAccountArgs)DataServices.All["storage"].Args();
        args.Redundancy = "everywhere";

        Assert.Contains(
            "BLEU5003: StorageAccount 'main' Redundancy is not an allowed value, got 'everywhere'. Allowed: 'geo', 'zone', 'local'. Choose one of them.",
            await Plans.FailureAsync(o => _ = new StorageAccount("main", args, o)));
    }

    [Fact]
    public async Task SqlServer_RetentionOutOfRange_IsRefused()
    {
        var args = (SqlServerArgs)DataServices.All["sql"].Args();
        args.WeeklyWeeks = 2;

        Assert.Contains("BLEU5002: SqlServer 'main' WeeklyWeeks is out of range, got '2'. Allowed: 4 to 260.", await Plans.FailureAsync(o => _ = new SqlServer("main", args, o)));
    }

    private static Task<StackPlan> PlanAsync(string service) => Plans.WholeAsync(o => DataServices.All[service].Declare(DataServices.All[service].Args(), o));

    private static async Task<string?> At(string service, DataServiceArgs args, string[] path)
    {
        PlanValue? value = (await Plans.WholeAsync(o => DataServices.All[service].Declare(args, o))).One(DataServices.All[service].Type).Inputs;
        foreach (var part in path)
        {
            value = value is PlanList list ? list.Items[int.Parse(part)] : value?.Find(part);
        }

        return value is PlanBool flag ? $"{flag.Value}" : value?.AsText;
    }
}
