using Bleu.Infra.Generator.Import;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.Tests.Import;

public sealed class ArmTypesTests
{
    private static readonly AllowList.Module Things = new("things", "Things", "Microsoft.Things", []);

    [Theory]
    [InlineData("vaults", "Microsoft.Things/vaults")]
    [InlineData("vaults/keys", "Microsoft.Things/vaults/keys")]
    [InlineData("vaults/{vaultName}/keys/{keyName}", "Microsoft.Things/vaults/keys")]
    [InlineData("vaults/{vaultName}/services/default/keys/{keyName}", "Microsoft.Things/vaults/services/keys")]
    [InlineData("/{scope}/providers/Microsoft.Authorization/locks/{lockName}", "Microsoft.Authorization/locks")]
    [InlineData("/providers/Microsoft.Management/managementGroups/{groupId}/settings/default", "Microsoft.Management/managementGroups/settings")]
    [InlineData("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}", "Microsoft.Things/resourceGroups")]
    public void TypeOf_AnyForm_IsTheArmType(string form, string expected)
    {
        Assert.Equal(expected, ArmTypes.TypeOf(Things, new("Thing", form)));
    }

    [Fact]
    public void Table_InfersNamesFromInputs()
    {
        const string group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Things";
        Assert.Equal(
            $"{{\n\"azure-native:things:Thing\": {{\"type\":\"Microsoft.Things/boxes\",\"id\":\"{group}/boxes/{{boxName}}\",\"name\":\"boxName\",\"apiVersion\":\"2025-01-01\"}}\n}}\n",
            Table("boxes", "resourceGroupName", "boxName"));
        Assert.Contains($"{group}/policies/{{policyName}}/rules/{{ruleName}}", Table("policies/rules", "resourceGroupName", "ruleName", "policyName"), StringComparison.Ordinal);
        Assert.Contains("\"/subscriptions/{subscriptionId}/providers/Microsoft.Things/boxes/{boxName}\"", Table("boxes", "boxName"), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_NamingNoInput_IsRefused()
    {
        var thrown = Assert.Throws<FormatException>(() => Table("boxes/{box}", "resourceGroupName", "boxName"));
        Assert.Equal("azure-native:things:Thing: no input is called box, which its id template names.", thrown.Message);
    }

    [Fact]
    public void CommittedTable_HoldsEveryResourceOfTheSchema()
    {
        var table = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Packages.ArmTable)).RootElement;
        Assert.Equal(
            Packages.Schema("AzureNative").Resources.Select(r => r.Token).Order(StringComparer.Ordinal),
            table.EnumerateObject().Select(p => p.Name));
        Assert.All(table.EnumerateObject(), p => Assert.StartsWith("/", p.Value.GetProperty("id").GetString(), StringComparison.Ordinal));
    }

    private static string Table(string form, params string[] inputs)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"package azure-native 1\nmodule things Things Microsoft.Things\nThing {form}");
        var resource = new ResourceSpec("azure-native:things:Thing", [.. inputs.Select(i => new PropertySpec(i, new TypeSpec.Primitive("string"), false))], [])
        {
            ApiVersion = "2025-01-01",
        };
        var package = Packages.Schema("Kubernetes") with { Name = "azure-native", Resources = [resource] };
        var table = ArmTypes.WriteTable(AllowList.Read(path), package);
        File.Delete(path);
        return table;
    }
}
