using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;
using Pulumi;

namespace Bleu.Infra.Components.Tests;

public sealed class KeyVaultTests
{
    [Fact]
    public async Task KeyVault_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new KeyVault("keys", Args(), o))), "key-vault", "json");

    [Fact]
    public async Task KeyVault_WithDefaults_KeepsKeysInHardwareAndForRolesAlone()
    {
        var vault = (await Plans.WholeAsync(o => _ = new KeyVault("keys", Args(), o))).One("keyvault:Vault").Inputs.Find("properties");

        Assert.Equal("premium", vault?.Find("sku", "name")?.AsText);
        Assert.Equal(new PlanBool(true), vault?.Find("enableRbacAuthorization"));
        Assert.Equal(new PlanBool(true), vault?.Find("enablePurgeProtection"));
        Assert.Equal(new PlanNumber(90), vault?.Find("softDeleteRetentionInDays"));
    }

    [Fact]
    public async Task KeyVault_HasNoWayInButItsPrivateEndpoint()
    {
        var plan = await Plans.WholeAsync(o => _ = new KeyVault("keys", Args(), o));
        var vault = plan.One("keyvault:Vault");

        Assert.Equal("Disabled", vault.Inputs.Find("properties", "publicNetworkAccess")?.AsText);
        Assert.Equal("Deny", vault.Inputs.Find("properties", "networkAcls", "defaultAction")?.AsText);
        var connection = Assert.IsType<PlanList>(plan.One("network:PrivateEndpoint").Inputs.Find("privateLinkServiceConnections")).Items[0];
        Assert.Equal(vault.Id, connection.Find("privateLinkServiceId")?.AsText);
        Assert.Equal("/zone", Assert.IsType<PlanList>(plan.One("network:PrivateDnsZoneGroup").Inputs.Find("privateDnsZoneConfigs")).Items[0].Find("privateDnsZoneId")?.AsText);
    }

    [Fact]
    public async Task KeyVault_SendsItsAuditLogToTheWorkspace()
    {
        var setting = (await Plans.WholeAsync(o => _ = new KeyVault("keys", Args(), o))).One("monitor:DiagnosticSetting");

        Assert.Equal(Plans.Workspace, setting.Inputs.Find("workspaceId")?.AsText);
        Assert.Equal("allLogs", Assert.IsType<PlanList>(setting.Inputs.Find("logs")).Items[0].Find("categoryGroup")?.AsText);
    }

    [Fact]
    public async Task KeyVault_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new KeyVault("keys", new KeyVaultArgs(), o));

        Assert.Contains("BLEU5001: KeyVault 'keys' TenantId is not given. Set it on the component's arguments.", failure);
        Assert.All(
            ["ResourceGroupName", "Location", "Naming.Stem", "Naming.Seed", "SubnetId", "PrivateDnsZoneId", "LogWorkspaceId"],
            argument => Assert.Contains($"KeyVault 'keys' {argument} is not given", failure));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(91)]
    public async Task KeyVault_SoftDeleteOutOfRange_IsRefused(int days)
    {
        var args = Args();
        args.SoftDeleteDays = days;

        Assert.Contains(
            $"BLEU5002: KeyVault 'keys' SoftDeleteDays is out of range, got '{days}'. Allowed: 7 to 90. Choose a value in that range.",
            await Plans.FailureAsync(o => _ = new KeyVault("keys", args, o)));
    }

    [Fact]
    public async Task KeyVault_UnderMocks_RegistersUnderItsTypeToken()
    {
        var resources = await Deployment.TestAsync(new EchoMocks(), new Pulumi.Testing.TestOptions(), () => _ = new KeyVault("keys", Args()));

        Assert.Contains(resources, r => r.GetResourceType() == "bleu:keys:KeyVault");
        Assert.Equal(6, resources.Count(r => r.GetResourceType() != "pulumi:pulumi:Stack"));
    }

    private static KeyVaultArgs Args() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        TenantId = Plans.Tenant,
        SubnetId = "/subnet",
        PrivateDnsZoneId = "/zone",
        LogWorkspaceId = Plans.Workspace,
        Tags = { ["service"] = "test" },
    };
}
