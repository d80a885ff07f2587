namespace Bleu.Infra.Components.Tests.Examples;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("components/Keys/README.md", "KeyVaultExample.cs")]
    [InlineData("components/Identity/README.md", "AccessPlanExample.cs")]
    [InlineData("components/Governance/README.md", "PolicyExemptionExample.cs")]
    [InlineData("components/Observability/README.md", "LogWorkspaceExample.cs")]
    [InlineData("components/Connectivity/README.md", "HubNetworkExample.cs")]
    [InlineData("components/Connectivity/README.md", "VirtualWanHubExample.cs")]
    [InlineData("components/Connectivity/README.md", "HubPartsExample.cs")]
    [InlineData("components/Connectivity/README.md", "PrivateZonesExample.cs")]
    [InlineData("components/Connectivity/README.md", "SpokeNetworkExample.cs")]
    [InlineData("components/Connectivity/README.md", "HubPeeringExample.cs")]
    [InlineData("components/Governance/README.md", "TenantGovernanceExample.cs")]
    [InlineData("components/Providers/README.md", "CloudProviderExample.cs")]
    [InlineData("components/Naming/README.md", "ResourceNamesExample.cs")]
    [InlineData("components/Clouds/README.md", "CloudCatalogExample.cs")]
    [InlineData("components/Workloads/Clusters/README.md", "ClusterCatalogExample.cs")]
    [InlineData("components/Workloads/Tenancy/README.md", "TeamTenancyExample.cs")]
    [InlineData("components/Networking/README.md", "AddressSetExample.cs")]
    [InlineData("components/Configuration/README.md", "StackFolderExample.cs")]
    [InlineData("components/Facilities/README.md", "FacilitiesExample.cs")]
    [InlineData("components/Keys/README.md", "KeyHierarchyExample.cs")]
    [InlineData("components/Keys/README.md", "ManagedHsmExample.cs")]
    [InlineData("components/Observability/README.md", "AlertBaselineExample.cs")]
    [InlineData("components/Resilience/README.md", "RecoveryVaultExample.cs")]
    [InlineData("components/Data/README.md", "PostgreSqlServerExample.cs")]
    [InlineData("components/Vending/README.md", "WorkloadIdentityExample.cs")]
    [InlineData("components/Productivity/README.md", "MailDomainExample.cs")]
    public void Readme_ShowsTheExampleThatWasCompiled(string readme, string example) =>
        Assert.Contains($"```csharp\n{Example.Of(example)}```", File.ReadAllText(RepositoryPaths.Of(readme.Split('/'))).ReplaceLineEndings("\n"));

    [Fact]
    public void Example_OfClusters_KnowsWhatIsForeign() => Assert.Equal(["standard-rwo", "googleapis.com"], ClusterCatalogExample.Read());

    [Fact]
    public void Example_OfAddressSets_FindsTheNextBlock() => Assert.Equal("10.32.4.0/22", AddressSetExample.Next());

    [Fact]
    public async Task Examples_OfComponents_ArePlansThatAreWhole()
    {
        var plan = await Plans.WholeAsync(options =>
        {
            var logs = LogWorkspaceExample.Declare(options);
            var hub = HubNetworkExample.Declare(logs, options);
            VirtualWanHubExample.Declare(logs, options);
            HubPartsExample.Declare(hub, logs, Pulumi.Output.CreateSecret("key"), options);
            var zones = PrivateZonesExample.Declare(hub, Plans.Bleu, Plans.Region, options);
            var vault = KeyVaultExample.Declare(hub, zones, logs, options);
            var user = KeyHierarchyExample.Declare(vault, options);
            ManagedHsmExample.Declare(hub, zones, logs, options);
            AlertBaselineExample.Declare(hub, logs, options);
            var key = new Bleu.Infra.Keys.EncryptionKey("backup", new() { ResourceGroupName = "group", VaultName = vault.VaultName, KeyName = "cmk" }, options);
            RecoveryVaultExample.Declare(hub, logs, key, user, Plans.Region, options);
            var spoke = SpokeNetworkExample.Declare(hub, logs, options);
            HubPeeringExample.Declare(hub, spoke, options);
            var keys = new Bleu.Infra.Keys.KeyHierarchy("clinic-keys", new() { ResourceGroupName = "group", VaultName = vault.VaultName, Purposes = { ["clinic"] = ["data"] } }, options);
            PostgreSqlServerExample.Declare(spoke, keys, vault, logs, options);
            WorkloadIdentityExample.Declare(new Clouds.CloudCatalog().Get("azure-public"), options);
            TenantGovernanceExample.Declare(logs, options);
            AccessPlanExample.Declare(options);
            MailDomainExample.Declare(options);
            PolicyExemptionExample.Declare(options);
            var clouds = new Clouds.CloudCatalog();
            TeamTenancyExample.Declare(new Bleu.Infra.Workloads.Clusters.ClusterCatalog(clouds, Plans.Bleu).Get("gke-s3ns"), new Pulumi.Kubernetes.Provider("cluster"));
        });

        Assert.Empty(plan.Diagnostics);
        Assert.True(plan.Resources.Length > 40);
    }
}
