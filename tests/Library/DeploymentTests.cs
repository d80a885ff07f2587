using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bleu.Infra.TypeCheck.Definitions;

namespace Bleu.Infra.Library.Tests;

/// <summary>What policies deploy and change: their roles, their templates and their operations.</summary>
public sealed partial class DeploymentTests
{
    public static TheoryData<string> Deploying =>
        [.. LibraryFiles.Definitions.Where(d => Details(d.Value)["deployment"] is not null).Select(d => d.Key)];

    public static TheoryData<string> Changing =>
        [.. LibraryFiles.Definitions.Where(d => Details(d.Value)["operations"] is not null).Select(d => d.Key)];

    [Fact]
    public void RoleDefinitionIds_AreThoseOfBuiltInRoles()
    {
        var path = Path.Combine(RepositoryPaths.SharedData, "azure-policy-catalogue", "definitions.json");
        Assert.SkipUnless(File.Exists(path), $"The catalogue of built-in policies is not here: {path}");
        var known = ((JsonArray)JsonNode.Parse(File.ReadAllText(path))!)
            .SelectMany(d => d!["roleDefinitionIds"] as JsonArray ?? [])
            .Select(r => LibraryFiles.Last(r!.ToString()).ToLowerInvariant())
            .ToHashSet();
        var used = LibraryFiles.Definitions.Values.SelectMany(d => Details(d)["roleDefinitionIds"] as JsonArray ?? []).Select(r => r!.ToString()).Distinct().ToList();

        Assert.True(used.Count > 5);
        Assert.All(used, r =>
        {
            Assert.StartsWith("/providers/Microsoft.Authorization/roleDefinitions/", r);
            Assert.Contains(LibraryFiles.Last(r), known);
        });
    }

    [Theory]
    [MemberData(nameof(Deploying))]
    public void Deployment_IsATemplateWhoseParametersMeet(string name)
    {
        var details = Details(LibraryFiles.Definitions[name]);
        var properties = Assert.IsType<JsonObject>(details["deployment"]?["properties"]);
        var template = Assert.IsType<JsonObject>(properties["template"]);
        var given = Assert.IsType<JsonObject>(properties["parameters"]).Select(p => p.Key);
        var declared = Assert.IsType<JsonObject>(template["parameters"]).Select(p => p.Key);

        Assert.NotEmpty(details["roleDefinitionIds"] as JsonArray ?? []);
        Assert.Equal("incremental", properties["mode"]?.ToString());
        Assert.Equal(declared.Order(), given.Order());
        Assert.Matches(@"^https://schema\.\{resourceManager\}/schemas/\d{4}-\d{2}-\d{2}/(subscriptionD|d)eploymentTemplate\.json#$", template["$schema"]?.ToString());
        Assert.Equal("1.0.0.0", template["contentVersion"]?.ToString());
        var uses = LibraryFiles.Texts(template["resources"]).SelectMany(t => ParameterUse().Matches(t).Select(m => m.Groups[1].Value)).ToHashSet();
        Assert.Equal(declared.Order(), uses.Order());
        Assert.Equal(details["deploymentScope"]?.ToString() == "subscription", details["deployment"]?["location"] is not null);
    }

    [Theory]
    [MemberData(nameof(Deploying))]
    public void DeployedResource_IsOfATypeAtAnApiVersionThatExists(string name)
    {
        foreach (var resource in Resources(Details(LibraryFiles.Definitions[name])["deployment"]?["properties"]?["template"]))
        {
            var (type, version) = (resource["type"]!.ToString(), resource["apiVersion"]!.ToString());
            var found = ArmDefinitions.Find(type, version);
            Assert.True(found is { IsExact: true }, $"{type} has no version {version}; the nearest is {found?.ApiVersion}.");
            Assert.Equal(found?.Type, type);
            Assert.NotNull(resource["name"]);
        }
    }

    [Theory]
    [MemberData(nameof(Changing))]
    public void Operation_ChangesAFieldThatItsConditionLooksAt(string name)
    {
        var definition = LibraryFiles.Definitions[name];
        var looked = LibraryFiles.Walk(definition["properties"]?["policyRule"]?["if"]).Where(v => v.Path.EndsWith("/field", StringComparison.Ordinal)).Select(v => v.Value.ToString()).ToList();

        Assert.All(Assert.IsType<JsonArray>(Details(definition)["operations"]), o =>
        {
            Assert.Equal("addOrReplace", o?["operation"]?.ToString());
            Assert.Contains(o?["field"]?.ToString(), looked);
            Assert.NotNull(o?["value"]);
        });
        Assert.NotEmpty(Details(definition)["roleDefinitionIds"] as JsonArray ?? []);
    }

    private static JsonObject Details(JsonObject definition) => definition["properties"]?["policyRule"]?["then"]?["details"] as JsonObject ?? [];

    private static IEnumerable<JsonNode> Resources(JsonNode? template) => LibraryFiles.Walk(template)
        .Where(v => v.Value is JsonObject map && map["type"] is not null && map["apiVersion"] is not null)
        .Select(v => v.Value);

    [GeneratedRegex(@"parameters\('([^']+)'\)")]
    private static partial Regex ParameterUse();
}
