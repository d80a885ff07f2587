using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Inputs;

public sealed class InputFileTests
{
    private const string OpenAccount = "publicNetworkAccess is 'Enabled'; it must be 'Disabled' or 'SecuredByPerimeter'";

    [Fact]
    public void State_Export_IsJudged()
    {
        var stack = Parse("""
            {"version": 3, "deployment": {"resources": [
              {"urn": "urn:pulumi:prod::infra::pulumi:pulumi:Stack::infra-prod", "type": "pulumi:pulumi:Stack", "custom": false},
              {"urn": "urn:pulumi:prod::infra::azure-native:storage/v20240101:StorageAccount::data", "type": "azure-native:storage/v20240101:StorageAccount",
               "custom": true, "id": "/x", "protect": true, "inputs": {"publicNetworkAccess": "Enabled", "accountName": {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "v1:x"}}}
            ]}}
            """);
        Assert.Equal("prod", stack.Name);
        Assert.True(stack.Resources.All[1].Options.Protect);
        Assert.Equal("a secret", Shown.Value(stack.Resources.All[1].Inputs.Find("accountName")));
        Assert.Equal(OpenAccount, Failure("NET-001", stack));
    }

    [Fact]
    public void Preview_OfTheEngine_IsJudgedWithoutWhatIsDeleted()
    {
        var stack = Parse("""
            {"config": {}, "steps": [
              {"op": "create", "urn": "u", "newState": {"urn": "urn:pulumi:dev::infra::azure-native:storage:StorageAccount::data", "type": "azure-native:storage:StorageAccount", "custom": true,
               "inputs": {"publicNetworkAccess": "Enabled", "location": "04da6b54-80e4-46f7-96ec-b56ff0331ba9"}}},
              {"op": "delete", "urn": "u", "oldState": {"urn": "urn:pulumi:dev::infra::azure-native:storage:StorageAccount::old", "type": "azure-native:storage:StorageAccount", "custom": true, "inputs": {}}}
            ]}
            """);
        Assert.Equal("dev", stack.Name);
        Assert.Equal(OpenAccount, Failure("NET-001", stack));
        Assert.Contains(Judge.By("RES-001", stack), f => f.Outcome == Outcome.Undetermined);
    }

    [Fact]
    public void Template_WithParametersAndVariables_IsJudged()
    {
        var stack = Parse("""
            {"$schema": "https://schema.example/deploymentTemplate.json#",
             "parameters": {"access": {"type": "string", "defaultValue": "Enabled"}, "name": {"type": "string"}, "code": {"type": "securestring"}},
             "variables": {"prefix": "st", "account": "[concat(variables('prefix'), 'data')]"},
             "resources": [
               {"type": "Microsoft.Storage/storageAccounts", "name": "[variables('account')]", "apiVersion": "2024-01-01", "location": "[resourceGroup().location]",
                "sku": {"name": "Standard_ZRS"}, "properties": {"publicNetworkAccess": "[parameters('access')]", "supportsHttpsTrafficOnly": true, "networkAcls": {"defaultAction": "Deny"}}},
               {"type": "Microsoft.KeyVault/vaults", "name": "[parameters('name')]", "location": "bleufrancecentral", "properties": {"publicNetworkAccess": "[reference('x').y]"},
                "resources": [{"type": "keys", "name": "k", "properties": {"kty": "RSA"}}, {"type": "secrets", "name": "s", "properties": {"value": "[parameters('code')]"}}]}
             ]}
            """);
        var account = stack.Resources.Of("storage:StorageAccount")[0];
        Assert.Equal("stdata", account.Name);
        Assert.Equal("stdata", account.Inputs.Find("accountName")?.AsText);
        Assert.Equal("Deny", account.Find(PropertyPath.Parse("networkRuleSet.defaultAction"))?.AsText);
        Assert.Equal("true", Shown.Value(account.Find(PropertyPath.Parse("enableHttpsTrafficOnly"))));
        Assert.Equal(OpenAccount, Failure("NET-001", stack));
        Assert.Contains(Judge.By("NET-001", stack), f => f.Outcome == Outcome.Undetermined && f.Path == "properties.publicNetworkAccess");
        Assert.Equal("properties.kty is 'RSA'; it must be 'RSA-HSM' or 'EC-HSM'", Failure("CRY-013", stack));
        Assert.Equal("a secret", Shown.Value(stack.Resources.Of("keyvault:Secret")[0].Find(PropertyPath.Parse("properties.value"))));
        Assert.Equal("stdata", account.Id?.Split('/')[^1]);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("{{\"value\": [{0}]}}")]
    public void Resource_AsArmExportsIt_IsJudged(string form)
    {
        const string account = """{"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/data", "type": "Microsoft.Storage/storageAccounts", "name": "data", "location": "bleufrancecentral", "properties": {"publicNetworkAccess": "Enabled"}}""";
        var stack = Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, account));
        Assert.Equal(OpenAccount, Failure("NET-001", stack));
        Assert.Equal("g", stack.Resources.All[0].Inputs.Find("resourceGroupName")?.AsText);
    }

    [Fact]
    public void Manifest_OfSeveralDocuments_IsRead()
    {
        var stack = Parse("""
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: shop}
            spec: {replicas: 2, template: {spec: {containers: [{name: web, image: "x:1"}]}}}
            ---
            apiVersion: v1
            kind: List
            items:
              - {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
            """);
        Assert.Equal(["kubernetes:apps/v1:Deployment", "kubernetes:core/v1:Namespace"], stack.Resources.All.Select(r => r.Type));
        Assert.Equal("2", Shown.Value(stack.Resources.All[0].Find(PropertyPath.Parse("spec.replicas"))));
    }

    [Theory]
    [InlineData("", "x.json holds nothing that can be judged")]
    [InlineData("{\"a\": ", "x.json is damaged JSON, line 1, or nested more than 100 levels deep")]
    [InlineData("{\"a\": 1}", "x.json holds nothing that can be judged")]
    [InlineData("[1, 2]", "x.json holds nothing that can be judged")]
    [InlineData("a: [", "x.json is no YAML")]
    [InlineData("- just\n- texts", "x.json holds nothing that can be judged")]
    public void File_ThatIsNothingOfThese_IsRefused(string text, string message)
    {
        var failure = Assert.Throws<DiagnosticException>(() => InputFile.Parse(text, "x.json", SampleStack.Context));
        Assert.StartsWith("BLEU8010: " + message, failure.Message);
        Assert.Contains("Allowed: a Pulumi state export, a preview as JSON, an ARM template or resource export, a Kubernetes manifest. Export it again.", failure.Message);
    }

    [Fact]
    public void File_NestedTooDeeply_IsRefused()
    {
        var json = new string('[', 5000) + new string(']', 5000);
        Assert.Contains("BLEU8010", Assert.Throws<DiagnosticException>(() => InputFile.Parse(json, "x.json", SampleStack.Context)).Message);
        var yaml = "a: " + json;
        Assert.Contains("nested too deeply", Assert.Throws<DiagnosticException>(() => InputFile.Parse(yaml, "x.yaml", SampleStack.Context)).Message);
    }

    [Fact]
    public void Yaml_ThatGrowsByAliases_IsRefused()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        Assert.Contains("has too many nodes", Assert.Throws<DiagnosticException>(() => InputFile.Parse(bomb, "x.yaml", SampleStack.Context)).Message);
    }

    [Fact]
    public void File_ThatIsNotThere_IsRefused() =>
        Assert.StartsWith("BLEU8010: nowhere.json cannot be read.", Assert.Throws<DiagnosticException>(() => InputFile.Read("nowhere.json", SampleStack.Context)).Message);

    private static PolicyStack Parse(string text) => Assert.Single(InputFile.Parse(text, "x.json", SampleStack.Context));

    private static string Failure(string rule, PolicyStack stack) => Judge.By(rule, stack).First(f => f.Outcome == Outcome.Fail).Message;
}
