using Bleu.Infra.Planner.Model;
using Bleu.Infra.Resilience;

namespace Bleu.Infra.Components.Tests.Resilience;

public sealed class VaultTests
{
    [Fact]
    public async Task RecoveryVault_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new RecoveryVault("machines", Machines(), o))), "recovery-vault", "json");

    [Fact]
    public async Task BackupVault_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new BackupVault("data", Data(), o))), "backup-vault", "json");

    [Fact]
    public async Task RecoveryVault_CannotBeWeakenedByOne()
    {
        var plan = await Plans.WholeAsync(o => _ = new RecoveryVault("machines", Machines(), o));
        var vault = plan.One("recoveryservices:Vault").Inputs.Find("properties");

        Assert.Equal("Unlocked", vault?.Find("securitySettings", "immutabilitySettings", "state")?.AsText);
        Assert.Equal("AlwaysON", vault?.Find("securitySettings", "softDeleteSettings", "softDeleteState")?.AsText);
        Assert.Equal("Disabled", vault?.Find("publicNetworkAccess")?.AsText);
        Assert.Equal("/guard", plan.One("recoveryservices:ResourceGuardProxy").Inputs.Find("properties", "resourceGuardResourceId")?.AsText);
    }

    [Fact]
    public async Task RecoveryVault_ZonesThatNobodyKnows_LeaveTheEndpointWithoutNames()
    {
        var plan = await Plans.WholeAsync(o => _ = new RecoveryVault("machines", Machines(), o));

        Assert.Single(plan.Resources, r => r.Type == "azure-native:network:PrivateEndpoint");
        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:network:PrivateDnsZoneGroup");
    }

    [Fact]
    public async Task Policies_AreTakenEveryDay()
    {
        var machines = (await Plans.WholeAsync(o => _ = new RecoveryVault("machines", Machines(), o))).One("recoveryservices:ProtectionPolicy").Inputs.Find("properties");
        var data = (await Plans.WholeAsync(o => _ = new BackupVault("data", Data(), o))).Resources.Where(r => r.Type == "azure-native:dataprotection:BackupPolicy").ToList();

        Assert.Equal(("V2", "Daily"), (machines?.Find("policyType")?.AsText, machines?.Find("schedulePolicy", "scheduleRunFrequency")?.AsText));
        Assert.Equal(["blobs-daily", "clusters-daily", "disks-daily", "postgresql-daily"], data.Select(p => p.Inputs.Find("backupPolicyName")?.AsText).Order(StringComparer.Ordinal));
        Assert.All(data, p =>
        {
            var backup = Assert.Single(Assert.IsType<PlanList>(p.Inputs.Find("properties", "policyRules")).Items, r => r.Find("trigger") is not null);
            var interval = Assert.Single(Assert.IsType<PlanList>(backup.Find("trigger", "schedule", "repeatingTimeIntervals")).Items);
            Assert.EndsWith("/P1D", interval.AsText);
        });
    }

    [Fact]
    public async Task Policies_KeepWhateverTheyTag()
    {
        var policies = (await Plans.WholeAsync(o => _ = new BackupVault("data", Data(), o))).Resources.Where(r => r.Type == "azure-native:dataprotection:BackupPolicy");

        Assert.All(policies, p =>
        {
            var rules = Assert.IsType<PlanList>(p.Inputs.Find("properties", "policyRules")).Items;
            var tags = rules.SelectMany(r => (r.Find("trigger", "taggingCriteria") as PlanList)?.Items ?? []).Select(t => t.Find("tagInfo", "tagName")?.AsText);
            var kept = rules.Where(r => r.Find("lifecycles") is not null).Select(r => r.Find("name")?.AsText);
            Assert.Equal(tags.Order(), kept.Order());
            Assert.Single(rules, r => r.Find("isDefault") is PlanBool { Value: true });
        });
    }

    [Fact]
    public async Task Vaults_WithoutAPair_RefuseToCopyAway()
    {
        var machines = Machines();
        machines.PairedRegion = null;
        var data = Data();
        data.PairedRegion = "";

        Assert.Contains(
            "BLEU5156: RecoveryVault 'machines' Redundancy has nowhere to go: no paired region of the same cloud is given, got 'GeoRedundant'. "
            + "Allowed: 'ZoneRedundant', 'LocallyRedundant'. Set PairedRegion from the cloud's profile, or choose one of them.",
            await Plans.FailureAsync(o => _ = new RecoveryVault("machines", machines, o)));
        Assert.Contains("BLEU5156: BackupVault 'data' Redundancy", await Plans.FailureAsync(o => _ = new BackupVault("data", data, o)));
    }

    [Fact]
    public async Task RecoveryVault_ScheduleThatCannotBe_IsRefusedAsAWhole()
    {
        var args = Machines();
        args.Retention = new() { Time = "23:15", DailyDays = 3, WeeklyWeeks = 1 };
        var failure = await Plans.FailureAsync(o => _ = new RecoveryVault("machines", args, o));

        Assert.Contains("BLEU5155: RecoveryVault 'machines' Retention.Time is not a time at which backup can begin, got '23:15'. Wanted: a full or half hour such as 23:30. Correct it.", failure);
        Assert.Contains("BLEU5002: RecoveryVault 'machines' Retention.DailyDays is out of range, got '3'. Allowed: 7 to 365.", failure);
        Assert.Contains("BLEU5002: RecoveryVault 'machines' Retention.WeeklyWeeks is out of range, got '1'. Allowed: 4 to 520.", failure);
    }

    [Theory]
    [InlineData("geo", null, "Standard_GRS")]
    [InlineData("geo", 3, "Standard_GZRS")]
    [InlineData("zone", 3, "Standard_ZRS")]
    [InlineData("local", 3, "Standard_LRS")]
    public void Redundancy_OfStorage_FollowsTheZonesOfTheRegion(string word, int? zones, string sku) => Assert.Equal(sku, Redundancies.OfStorage(word, zones));

    private static RecoveryVaultArgs Machines() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        PairedRegion = "bleufrancesouth",
        KeyUri = "https://vault.example/keys/cmk",
        IdentityId = "/identity",
        GuardId = "/guard",
        SubnetId = "/subnet",
        LogWorkspaceId = Plans.Workspace,
    };

    private static BackupVaultArgs Data() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        PairedRegion = "bleufrancesouth",
        KeyUri = "https://vault.example/keys/cmk",
        IdentityId = "/identity",
        GuardId = "/guard",
        LogWorkspaceId = Plans.Workspace,
    };
}
