using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.TypeCheck.Tests;

public sealed class PlanTypeCheckTests
{
    [Fact]
    public void Plan_WithATypeWithoutDefinition_SaysSoAndIsWhole()
    {
        var plan = Apply("azure-native:sovereign:LandingZoneAccountOperation", """{ "landingZoneAccountName": "x", "resourceGroupName": "rg" }""");

        Assert.True(plan.IsComplete);
        Assert.Equal("0 of 1 resource checked, 0 errors", plan.Check?.ToString());
        Assert.Equal(
            "BLEU7011: azure-native:sovereign:LandingZoneAccountOperation = Microsoft.Sovereign/landingZoneAccounts@2025-02-27-preview has no "
            + "definition, so 1 resource was not checked: Azure has published none at any API version.",
            Assert.Single(plan.Diagnostics).ToString());
    }

    [Fact]
    public void Plan_WithAResourceMadeByHand_SaysWhy() =>
        Assert.Equal(
            "BLEU7011: azure-native:keyvault:AccessPolicy = Microsoft.KeyVault/vaults/accessPolicies@ has no definition, so 1 resource was not "
            + "checked: the policy is sent as the one item of properties.accessPolicies.",
            Assert.Single(Apply("azure-native:keyvault:AccessPolicy", """{ "vaultName": "x" }""").Diagnostics).ToString());

    [Fact]
    public void Plan_WithAnotherProvidersResource_SaysSo() =>
        Assert.Equal(
            "BLEU7011: random:index:RandomId has no definition, so 1 resource was not checked: it is no resource of Azure or Kubernetes.",
            Assert.Single(Apply("random:index:RandomId", "{}").Diagnostics).ToString());

    [Fact]
    public void Plan_WithTheNearestDefinition_WarnsOfWhatDiffers()
    {
        var plan = Apply("azure-native:web:AppServicePlan", """{ "name": "plan", "resourceGroupName": "rg", "location": "x", "zoneRedundant": "yes" }""");

        Assert.True(plan.IsComplete);
        Assert.Equal(
            [
                "BLEU7002: urn:x zoneRedundant has a type that Microsoft.Web/serverfarms@2025-03-01 does not allow, got 'yes'. Allowed: true or false. Give a value of this type.",
                "BLEU7012: Microsoft.Web/serverfarms has no definition at API version 2025-05-01; that of 2025-03-01 was used, and what differs is a warning.",
            ],
            plan.Diagnostics.Select(d => d.ToString()));
        Assert.Equal([DiagnosticSeverity.Warning, DiagnosticSeverity.Information], plan.Diagnostics.Select(d => d.Severity));
    }

    [Fact]
    public void Plan_WithAPropertyThatTheDefinitionLacks_Warns() =>
        Assert.Equal(
            "BLEU7013: urn:x frontendIPConfigurations[0].subnet.serviceGateway is no property of Microsoft.Network/loadBalancers@2024-05-01 and was "
            + "not checked: the type is shared with resources of a later API version.",
            Assert.Single(Apply(
                "azure-native:network:LoadBalancer",
                """{ "loadBalancerName": "lb", "frontendIPConfigurations": [{ "subnet": { "serviceGateway": { "id": "x" } } }] }""").Diagnostics).ToString());

    [Fact]
    public void Plan_WithWhatIsOnlyRead_DoesNotCountIt()
    {
        var plan = JsonPlan.PlanOf("azure-native:keyvault:Vault", PlanMap.Empty);
        plan = PlanTypeCheck.Apply(plan with { Resources = [plan.Resources[0] with { Options = new() { IsRead = true } }] });

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(new PlanCheck(0, 0, 0), plan.Check);
    }

    [Fact]
    public void Plan_WithAWrongSecret_NeverShowsIt()
    {
        var plan = Apply(
            "azure-native:keyvault:Secret",
            """{ "secretName": { "secret": "hunter2!" }, "vaultName": "kv-hub", "resourceGroupName": "rg", "properties": { "secret": { "value": ["hunter2"] } } }""");

        Assert.False(plan.IsComplete);
        Assert.Equal(2, plan.Check?.Errors);
        Assert.DoesNotContain("hunter2", string.Join('\n', plan.Diagnostics));
    }

    [Fact]
    public void Plan_WithHostileDepthAndLength_IsTold()
    {
        PlanValue deep = new PlanText("x");
        for (var i = 0; i < 500; i++)
        {
            deep = PlanValue.Map([new("a", PlanValue.List([deep]))]);
        }

        var text = new string('a', 1_000_000) + "\u0007";
        var plan = PlanTypeCheck.Apply(JsonPlan.PlanOf(
            "azure-native:keyvault:Vault",
            PlanValue.Map([new("vaultName", new PlanText(text)), new("tags", deep), new("properties", deep)])));

        Assert.False(plan.IsComplete);
        Assert.All(plan.Diagnostics, d => Assert.True(d.ToString().Length < 2000));
    }

    [Fact]
    public void Plan_OfUnknownValues_IsSound() =>
        Assert.Empty(Apply(
            "azure-native:keyvault:Vault",
            """{ "vaultName": { "unknown": true }, "properties": { "unknown": true } }""").Diagnostics);

    [Fact]
    public void Plan_ThatWasNotWhole_StaysSo()
    {
        var plan = JsonPlan.PlanOf("azure-native:resources:ResourceGroup", PlanMap.Empty) with { IsComplete = false };
        Assert.False(PlanTypeCheck.Apply(plan).IsComplete);
    }

    [Fact]
    public void Plan_WithAGenericResource_IsHeldToItsOwnType()
    {
        var plan = Apply(
            "azure-native:resources:Resource",
            """
            {
              "resourceProviderNamespace": "Microsoft.KeyVault", "resourceType": "vaults", "resourceName": "kv-hub", "apiVersion": "2023-07-01",
              "location": "x", "properties": { "tenantId": "11111111-2222-3333-4444-555555555555", "sku": { "family": "A", "name": "gold" } }
            }
            """);

        Assert.Equal(
            "BLEU7005: urn:x properties.sku.name is none of the values of Microsoft.KeyVault/vaults@2023-07-01, got 'gold'. Allowed: 'standard', 'premium'. Take one of them.",
            Assert.Single(plan.Diagnostics).ToString());
    }

    private static StackPlan Apply(string type, string inputs) =>
        PlanTypeCheck.Apply(JsonPlan.PlanOf(type, (PlanMap)JsonPlan.Read(JsonNode.Parse(inputs))));
}
