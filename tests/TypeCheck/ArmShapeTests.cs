using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

public sealed class ArmShapeTests
{
    [Theory]
    [InlineData("azure-native:network:VirtualNetwork", "addressSpace.addressPrefixes[0]", "properties.addressSpace.addressPrefixes[0]")]
    [InlineData("azure-native:network:VirtualNetwork", "subnets[0].addressPrefix", "properties.subnets[0].properties.addressPrefix")]
    [InlineData("azure-native:network:VirtualNetwork", "subnets[*].name", "properties.subnets[*].name")]
    [InlineData("azure-native:network:VirtualNetwork", "tags.owner", "tags.owner")]
    [InlineData("azure-native:keyvault:Vault", "properties.networkAcls.bypass", "properties.networkAcls.bypass")]
    [InlineData("azure-native:keyvault:Key", "properties.attributes.expires", "properties.attributes.exp")]
    [InlineData("azure-native:storage:StorageAccount", "enableHttpsTrafficOnly", "properties.supportsHttpsTrafficOnly")]
    [InlineData("azure-native:storage:StorageAccount", "networkRuleSet.ipRules[1].iPAddressOrRange", "properties.networkAcls.ipRules[1].value")]
    [InlineData("azure-native:storage:StorageAccount", "encryption.keyVaultProperties.keyName", "properties.encryption.keyvaultproperties.keyname")]
    [InlineData("azure-native:storage:StorageAccount", "identity.userAssignedIdentities[0]", "identity.userAssignedIdentities[0]")]
    [InlineData("azure-native:monitor:MetricAlert", "criteria.odataType", "properties.criteria['odata.type']")]
    [InlineData("azure-native:monitor:AutoscaleSetting", "name", "properties.name")]
    [InlineData("azure-native:containerservice:ManagedCluster", "autoScalerProfile.scanInterval", "properties.autoScalerProfile.scan-interval")]
    [InlineData("azure-native:authorization:RoleManagementPolicy", "rules", "properties.rules")]
    [InlineData("azure-native:dns:RecordSet", "ttl", "properties.TTL")]
    [InlineData("azure-native:web:WebApp", "siteConfig.minTlsVersion", "properties.siteConfig.minTlsVersion")]
    public void Path_OfAnInput_HasItsPlaceInTheBodyAndBack(string token, string pulumi, string arm)
    {
        var shape = ArmShape.Find(token);
        Assert.NotNull(shape);
        Assert.Equal(arm, shape.ToArm(pulumi));
        Assert.Equal(pulumi, shape.ToPulumi(arm));
    }

    [Theory]
    [InlineData("azure-native:keyvault:Vault", "vaultName")]
    [InlineData("azure-native:keyvault:Vault", "resourceGroupName")]
    [InlineData("azure-native:keyvault:Vault", "nothing")]
    [InlineData("azure-native:keyvault:Vault", "properties.nothing")]
    [InlineData("azure-native:keyvault:Vault", "")]
    [InlineData("azure-native:keyvault:Vault", "location.x")]
    [InlineData("azure-native:storage:FileShare", "expand")]
    public void Path_WithoutAPlaceInTheBody_YieldsNothing(string token, string path) => Assert.Null(ArmShape.Find(token)?.ToArm(path));

    [Fact]
    public void Shape_OfAType_KnowsTypeVersionAndAddress()
    {
        var shape = ArmShape.Find("azure-native:keyvault:Vault");
        Assert.NotNull(shape);
        Assert.Equal("Microsoft.KeyVault/vaults", shape.ArmType);
        Assert.Equal("2024-11-01", shape.ApiVersion);
        Assert.Equal("2024-11-01", shape.DefinedVersion);
        Assert.Equal("vaultName", shape.NameInput);
        Assert.Equal(["resourceGroupName", "subscriptionId", "vaultName"], shape.Address.Order());
    }

    [Fact]
    public void Shape_OfATokenWithAVersion_SpeaksThatVersion()
    {
        Assert.Equal("2023-09-01", ArmShape.Find("azure-native:network/v20230901:VirtualNetwork")?.DefinedVersion);
        Assert.Equal("2023-07-01-preview", ArmShape.Find("azure-native:dns/v20230701preview:RecordSet")?.ApiVersion);
    }

    [Theory]
    [InlineData("kubernetes:core/v1:Namespace")]
    [InlineData("azure-native:keyvault:Nothing")]
    [InlineData("bleu:keys:KeyVault")]
    [InlineData("")]
    public void Shape_OfAnotherToken_IsNothing(string token) => Assert.Null(ArmShape.Find(token));

    [Fact]
    public void Shape_OfAGenericResource_IsThatOfItsInputs()
    {
        var resource = new PlannedResource
        {
            Urn = "urn:pulumi:s::p::azure-native:resources:Resource::vault",
            Type = "azure-native:resources:Resource",
            Name = "vault",
            Inputs = Map(("resourceProviderNamespace", "Microsoft.KeyVault"), ("resourceType", "vaults"), ("apiVersion", "2023-07-01")),
        };
        var shape = ArmShape.Of(resource);
        Assert.Equal("Microsoft.KeyVault/vaults", shape?.ArmType);
        Assert.Equal("2023-07-01", shape?.DefinedVersion);
        Assert.Equal("properties.sku.name", shape?.ToArm("properties.sku.name"));
        var inner = resource with { Inputs = resource.Inputs.With(Map(("resourceType", "secrets"), ("parentResourcePath", "vaults/kv-hub")).Entries) };
        Assert.Equal("Microsoft.KeyVault/vaults/secrets", ArmShape.Of(inner)?.ArmType);
    }

    [Fact]
    public void Body_OfInputs_IsWhatTheProviderSends()
    {
        var inputs = PlanValue.Map(
        [
            new("accountName", new PlanText("stlogs")),
            new("resourceGroupName", new PlanText("rg")),
            new("enableHttpsTrafficOnly", new PlanBool(true)),
            new("minimumTlsVersion", PlanValue.NotKnown),
            new("kind", PlanValue.Nothing),
            new("sku", Map(("name", "Standard_ZRS"))),
            new("identity", PlanValue.Map(
            [
                new("type", new PlanText("UserAssigned")),
                new("userAssignedIdentities", PlanValue.List([new PlanText("/subscriptions/s/x")])),
            ])),
            new("customDomain", new PlanSecret(Map(("name", "logs.example.org")))),
        ]);
        var body = ArmShape.Find("azure-native:storage:StorageAccount")?.ToBody(inputs);
        Assert.NotNull(body);
        Assert.Equal(
            "{identity: {type: UserAssigned, userAssignedIdentities: {/subscriptions/s/x: {}}}, "
            + "properties: {customDomain: [secret], minimumTlsVersion: [unknown], supportsHttpsTrafficOnly: true}, sku: {name: Standard_ZRS}}",
            body.ToString());
        Assert.Equal("logs.example.org", body.Find("properties", "customDomain", "name")?.AsText);
    }

    private static PlanMap Map(params (string Key, string Value)[] entries) =>
        PlanValue.Map(entries.Select(e => KeyValuePair.Create(e.Key, (PlanValue)new PlanText(e.Value))));
}
