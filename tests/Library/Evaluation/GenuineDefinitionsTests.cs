using System.Text.Json.Nodes;
using Bleu.Infra.Governance.Evaluation;

namespace Bleu.Infra.Library.Tests.Evaluation;

/// <summary>The definitions of the Azure Landing Zones Library, which others wrote, are read; a few are evaluated.</summary>
public sealed class GenuineDefinitionsTests
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.SharedData, "alz-library", "platform", "alz", "policy_definitions");

    [Fact]
    public void Parse_EveryGenuineDefinition_Succeeds()
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"The library is not here: {Folder}");
        var names = Directory.EnumerateFiles(Folder, "*.json").Select(f => Read(Path.GetFileName(f)).Name).ToList();

        Assert.Equal(149, names.Count);
    }

    [Theory]
    [InlineData("GatewaySubnet", false, false)]
    [InlineData("workload", false, true)]
    [InlineData("workload", true, false)]
    public void Evaluate_GenuineRuleOnSubnets_HoldsAsItsAuthorsMeant(string subnet, bool hasRules, bool applies)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"The library is not here: {Folder}");
        var rule = Read("Deny-Subnet-Without-Nsg.alz_policy_definition.json");
        var properties = new JsonObject();
        if (hasRules)
        {
            properties["networkSecurityGroup"] = new JsonObject { ["id"] = "/nsg" };
        }

        var inside = new JsonObject
        {
            ["type"] = "Microsoft.Network/virtualNetworks",
            ["name"] = "network",
            ["properties"] = new JsonObject { ["subnets"] = new JsonArray(new JsonObject { ["name"] = subnet, ["properties"] = properties.DeepClone() }) },
        };
        var alone = new JsonObject { ["type"] = "Microsoft.Network/virtualNetworks/subnets", ["name"] = $"network/{subnet}", ["properties"] = properties };

        Assert.Equal(applies, rule.Evaluate(inside, new()).Applies);
        Assert.Equal(applies, rule.Evaluate(alone, new()).Applies);
    }

    [Theory]
    [InlineData("3389", true)]
    [InlineData("443", false)]
    [InlineData("3380-3400", true)]
    [InlineData("*", true)]
    public void Evaluate_GenuineRuleOnManagementPorts_HoldsAsItsAuthorsMeant(string port, bool applies)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"The library is not here: {Folder}");
        var rule = Read("Deny-MgmtPorts-From-Internet.alz_policy_definition.json");
        var resource = new JsonObject
        {
            ["type"] = "Microsoft.Network/networkSecurityGroups/securityRules",
            ["name"] = "group/rule",
            ["properties"] = new JsonObject { ["access"] = "Allow", ["direction"] = "Inbound", ["sourceAddressPrefix"] = "*", ["destinationPortRange"] = port },
        };

        Assert.Equal(applies, rule.Evaluate(resource, new()).Applies);
    }

    private static PolicyRule Read(string file) => PolicyRule.Parse((JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!);
}
