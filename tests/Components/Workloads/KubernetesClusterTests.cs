using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.Workloads;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Workloads;

public sealed class KubernetesClusterTests
{
    private const string Cluster = "containerservice:ManagedCluster";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task KubernetesCluster_IsAsReviewed(bool confidential) =>
        Golden.Verify(Plans.Json(await PlanAsync(Clusters.Args(confidential))), confidential ? "cluster-confidential" : "cluster", "json");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task KubernetesCluster_IsWhatItsPlatformDefines(bool confidential)
    {
        var args = Clusters.Args(confidential);
        (args.Defender, args.AdvancedNetworking, args.PrivateDnsZoneId, args.NetworkId) = (true, true, "/zone", Clusters.Network);
        var plan = PlanTypeCheck.Apply(await PlanAsync(args));

        Assert.Empty(plan.Diagnostics.Where(d => d.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.NotEqual(0, plan.Check?.Checked);
    }

    [Fact]
    public async Task KubernetesCluster_LetsNobodyInButEntra()
    {
        var cluster = (await PlanAsync(Clusters.Args())).One(Cluster).Inputs;

        Assert.Equal(new PlanBool(true), cluster.Find("disableLocalAccounts"));
        Assert.Equal(new PlanBool(true), cluster.Find("aadProfile", "enableAzureRBAC"));
        Assert.Equal(new PlanBool(true), cluster.Find("apiServerAccessProfile", "enablePrivateCluster"));
        Assert.Equal(new PlanBool(true), cluster.Find("apiServerAccessProfile", "disableRunCommand"));
        Assert.Equal("0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18", First(cluster.Find("aadProfile", "adminGroupObjectIDs")).AsText);
    }

    [Fact]
    public async Task KubernetesCluster_WaitsForTheRolesOfItsIdentities()
    {
        var plan = await PlanAsync(Clusters.Args());
        var roles = plan.Resources.Where(r => r.Type == "azure-native:authorization:RoleAssignment").ToList();
        string[] scopes = [$"{Clusters.Network}/subnets/nodes", $"{Clusters.Network}/subnets/api-server", $"{Clusters.Vault}/keys/cmk-clinic-cluster", Clusters.Vault, Clusters.Disks, Clusters.Registry];

        Assert.Superset(scopes.ToHashSet(), roles.Select(r => r.Inputs.Find("scope")?.AsText ?? "").ToHashSet());
        Assert.All(roles, r => Assert.Contains(r.Urn, plan.One(Cluster).Dependencies));
        Assert.Contains(plan.One("containerregistry:CacheRule").Urn, plan.One(Cluster).Dependencies);
    }

    [Fact]
    public async Task KubernetesCluster_ZoneOfTheCloud_IsEnteredByItsIdentity()
    {
        var args = Clusters.Args();
        (args.PrivateDnsZoneId, args.NetworkId) = ("/zone", Clusters.Network);
        var plan = await PlanAsync(args);

        Assert.Equal("/zone", plan.One(Cluster).Inputs.Find("apiServerAccessProfile", "privateDNSZone")?.AsText);
        Assert.Contains(plan.Resources, r => r.Type == "azure-native:authorization:RoleAssignment" && r.Inputs.Find("scope")?.AsText == "/zone");
    }

    [Fact]
    public async Task KubernetesCluster_ZoneAndSourceThatNobodyKnows_AreLeftToOthers()
    {
        var args = Clusters.Args();
        args.BootstrapSource = null;
        var plan = await PlanAsync(args);

        Assert.Equal("system", plan.One(Cluster).Inputs.Find("apiServerAccessProfile", "privateDNSZone")?.AsText);
        Assert.Equal("Cache", plan.One(Cluster).Inputs.Find("bootstrapProfile", "artifactSource")?.AsText);
        Assert.DoesNotContain(plan.Resources, r => r.Type == "azure-native:containerregistry:CacheRule");
    }

    [Theory]
    [InlineData(3, false, 3)]
    [InlineData(3, true, 1)]
    [InlineData(0, false, 0)]
    [InlineData(null, false, 0)]
    public async Task KubernetesCluster_IsSpreadOverZonesUnlessSomebodyAnswersForIt(int? zones, bool single, int expected)
    {
        var args = Clusters.Args();
        args.AvailabilityZones = zones;
        args.SingleZone = single ? new() { Reason = "The vendor supports nothing else yet.", Ticket = "RISK-12" } : null;
        var plan = await PlanAsync(args);

        Assert.Equal(expected, Count(First(plan.One(Cluster).Inputs.Find("agentPoolProfiles")).Find("availabilityZones")));
        Assert.Equal(expected, Count(plan.One("containerservice:AgentPool").Inputs.Find("availabilityZones")));
    }

    [Fact]
    public async Task KubernetesCluster_KeepsTheServicesOfTheSystemApart()
    {
        var plan = await PlanAsync(Clusters.Args());

        Assert.Equal("CriticalAddonsOnly=true:NoSchedule", First(First(plan.One(Cluster).Inputs.Find("agentPoolProfiles")).Find("nodeTaints")).AsText);
        Assert.Equal("User", plan.One("containerservice:AgentPool").Inputs.Find("mode")?.AsText);
    }

    [Fact]
    public async Task KubernetesCluster_UpgradesItselfAtHoursThatAreAnnounced()
    {
        var args = Clusters.Args();
        args.Maintenance = new() { Day = "Saturday", Start = "22:00", Hours = 8 };
        (args.Upgrades, args.NodeUpgrades) = ("stable", "security-patch");
        var plan = await PlanAsync(args);
        var windows = plan.Resources.Where(r => r.Type == "azure-native:containerservice:MaintenanceConfiguration").ToList();

        Assert.Equal(["aksManagedAutoUpgradeSchedule", "aksManagedNodeOSUpgradeSchedule"], windows.Select(w => w.Inputs.Find("configName")?.AsText).Order(StringComparer.Ordinal));
        Assert.All(windows, w => Assert.Equal("Saturday", w.Inputs.Find("maintenanceWindow", "schedule", "weekly", "dayOfWeek")?.AsText));
        Assert.Equal("stable", plan.One(Cluster).Inputs.Find("autoUpgradeProfile", "upgradeChannel")?.AsText);
        Assert.Equal("SecurityPatch", plan.One(Cluster).Inputs.Find("autoUpgradeProfile", "nodeOSUpgradeChannel")?.AsText);
    }

    [Fact]
    public async Task KubernetesCluster_HostsThatTheCloudDraws_AreNotMadeUp()
    {
        var plan = await Plans.WholeAsync(o =>
        {
            var cluster = new KubernetesCluster("main", Clusters.Args(), o);
            Assert.NotNull(cluster.IssuerUrl);
        });
        var component = Assert.Single(plan.Resources, r => r.Type == "bleu:workloads:KubernetesCluster");

        Assert.IsType<PlanUnknown>(component.Outputs.Find("issuerUrl")?.Bare);
        Assert.IsType<PlanUnknown>(component.Outputs.Find("apiServerHost")?.Bare);
        Assert.Equal("aks-clinic-bleuc", component.Outputs.Find("clusterName")?.AsText);
    }

    [Fact]
    public async Task KubernetesCluster_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await FailureAsync(new());

        Assert.All(
            ["ResourceGroupName", "Location", "Naming.Stem", "KubernetesVersion", "TenantId", "AdministratorGroupIds", "NodeSubnetId", "ApiServerSubnetId", "Key.KeyId", "VaultId", "DiskEncryptionSetId", "RegistryId", "LogWorkspaceId", "Pools"],
            argument => Assert.Contains($"BLEU5001: KubernetesCluster 'main' {argument} is not given", failure));
    }

    [Fact]
    public async Task KubernetesCluster_WithWrongArguments_SaysAllThatIsWrong()
    {
        var args = Clusters.Args(confidential: true);
        (args.KubernetesVersion, args.LongTermSupport, args.PrivateDnsZoneId, args.SingleZone) = ("1.36.2", true, "/zone", new());
        args.Pools = [new() { Name = "work", Size = "Standard_D4ds_v5", MinCount = 8 }];
        args.Maintenance = new() { Day = "Someday", Hours = 2 };
        var failure = await FailureAsync(args);

        Assert.All(
            [
                "BLEU5301: KubernetesCluster 'main' KubernetesVersion is not a minor version of Kubernetes, got '1.36.2'. Wanted: a version such as '1.35', without a patch, which the upgrade channel moves on. Correct it.",
                "BLEU5302: KubernetesCluster 'main' Pools[0] is not a pool of the system with 3 nodes or more, which the cluster's own services need, got 'user, 8'. Wanted: the mode 'system' and a MinCount of 3 or more. Put a pool of the system first.",
                "BLEU5304: KubernetesCluster 'main' LongTermSupport asks for long-term support, which the tier of the control plane does not have, got 'standard'. Allowed: 'premium'. Choose the tier, or leave long-term support out.",
                "BLEU5201: KubernetesCluster 'main' Pools[0].Size does not compute on encrypted memory, as IsConfidential asks for, got 'Standard_D4ds_v5'.",
                "BLEU5002: KubernetesCluster 'main' Pools[0].MinCount is out of range, got '8'. Allowed: 0 to 5.",
                "BLEU5002: KubernetesCluster 'main' Maintenance.Hours is out of range, got '2'. Allowed: 4 to 24.",
                "BLEU5003: KubernetesCluster 'main' Maintenance.Day is not an allowed value, got 'Someday'.",
                "BLEU5001: KubernetesCluster 'main' NetworkId is not given",
                "BLEU5001: KubernetesCluster 'main' SingleZone.Reason is not given",
            ],
            message => Assert.Contains(message, failure));
    }

    [Fact]
    public async Task KubernetesCluster_PodsAmongServices_AreRefused()
    {
        var args = Clusters.Args();
        args.PodRange = "100.65.0.0/16";

        Assert.Contains(
            "BLEU5303: KubernetesCluster 'main' PodRange shares addresses with that of services, got '100.65.0.0/16'. Allowed: a block outside 100.65.0.0/20. Choose another block.",
            await FailureAsync(args));
    }

    [Fact]
    public async Task KubernetesCluster_RegistryThatIsNone_IsRefused()
    {
        var args = Clusters.Args();
        args.RegistryId = "/registry";

        Assert.Contains("BLEU5305: RegistryId is not the ARM id of a container registry, got '/registry'.", await FailureAsync(args));
    }

    private static Task<StackPlan> PlanAsync(KubernetesClusterArgs args) => Plans.WholeAsync(o => _ = new KubernetesCluster("main", args, o));

    private static Task<string> FailureAsync(KubernetesClusterArgs args) => Plans.FailureAsync(o => _ = new KubernetesCluster("main", args, o));

    private static PlanValue First(PlanValue? list) => Assert.IsType<PlanList>(list?.Bare).Items[0];

    private static int Count(PlanValue? list) => (list?.Bare as PlanList)?.Items.Count() ?? 0;
}
