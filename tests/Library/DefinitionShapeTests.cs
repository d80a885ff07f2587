using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Library.Tests;

public sealed partial class DefinitionShapeTests
{
    private static readonly string[] Modes = ["All", "Indexed", "Microsoft.Kubernetes.Data"];
    private static readonly string[] Levels = ["L1", "L2", "L3"];
    private static readonly string[] Severities = ["critical", "high", "medium", "low"];
    private static readonly string[] Types = ["String", "Array", "Object", "Boolean", "Integer"];

    private static readonly string[] Effects = ["Audit", "AuditIfNotExists", "Deny", "DenyAction", "DeployIfNotExists", "Disabled", "Modify"];

    // The rules of the catalogue, by the number of the last one of each kind.
    private static readonly Dictionary<string, int> Catalogue = new()
    {
        ["RES"] = 11, ["ISO"] = 12, ["CRY"] = 18, ["NET"] = 18, ["IAM"] = 14, ["LOG"] = 8, ["DR"] = 10, ["K8S"] = 17, ["SUP"] = 5, ["GOV"] = 4, ["OPS"] = 3,
    };

    public static TheoryData<string> Names => LibraryFiles.DefinitionNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_HasTheShapeThatThePlatformTakes(string name)
    {
        var definition = LibraryFiles.Definitions[name];
        var properties = Assert.IsType<JsonObject>(definition["properties"]);

        Assert.Equal(["name", "type", "properties"], definition.Select(p => p.Key));
        Assert.Equal("Microsoft.Authorization/policyDefinitions", definition["type"]?.ToString());
        Assert.Equal(["policyType", "mode", "displayName", "description", "metadata", "parameters", "policyRule"], properties.Select(p => p.Key));
        Assert.Equal("Custom", properties["policyType"]?.ToString());
        Assert.Contains(properties["mode"]?.ToString(), Modes);
        Assert.InRange(name.Length, 1, 64);
        Assert.InRange(properties["displayName"]?.ToString().Length ?? 0, 1, 128);
        Assert.InRange(properties["description"]?.ToString().Length ?? 0, 1, 512);
        Assert.InRange(properties["metadata"]?.ToJsonString().Length ?? 0, 1, 1024);
        Assert.Equal(["if", "then"], Assert.IsType<JsonObject>(properties["policyRule"]).Select(p => p.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_MetadataNamesItsLevelItsRulesAndItsClauses(string name)
    {
        var definition = LibraryFiles.Definitions[name];

        Assert.Contains(definition["properties"]?["metadata"]?["sovereigntyLevel"]?.ToString(), Levels);
        Assert.Contains(definition["properties"]?["metadata"]?["severity"]?.ToString(), Severities);
        Assert.NotEmpty(LibraryFiles.Metadata(definition, "rules"));
        Assert.All(LibraryFiles.Metadata(definition, "rules"), rule =>
        {
            var parts = rule.Split('-');
            Assert.True(Catalogue.TryGetValue(parts[0], out var last), $"{rule} is not in the catalogue.");
            Assert.InRange(int.Parse(parts[1]), 1, last);
        });
        Assert.NotEmpty(LibraryFiles.Metadata(definition, "secNumCloud"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_ParametersAreDeclaredUsedAndOfTheirType(string name)
    {
        var properties = LibraryFiles.Definitions[name]["properties"]!;
        var declared = Assert.IsType<JsonObject>(properties["parameters"]);
        // Parameters of a template belong to the template.
        var rule = properties["policyRule"]!.DeepClone();
        var template = rule["then"]?["details"]?["deployment"]?["properties"] as JsonObject;
        template?.Remove("template");
        var used = LibraryFiles.Texts(rule).SelectMany(t => ParameterUse().Matches(t).Select(m => m.Groups[1].Value)).ToHashSet();

        Assert.Equal(declared.Select(p => p.Key).Order(), used.Union(LibraryFiles.Texts(properties["policyRule"]?["then"]?["details"]?["deployment"]?["location"]).SelectMany(t => ParameterUse().Matches(t).Select(m => m.Groups[1].Value))).Order());
        Assert.All(declared, p =>
        {
            Assert.Contains(p.Value?["type"]?.ToString(), Types);
            Assert.NotEmpty(p.Value?["metadata"]?["description"]?.ToString() ?? "");
            if (p.Value?["defaultValue"] is { } value)
            {
                Assert.True(IsOf(value, p.Value["type"]!.ToString()), $"{p.Key} has a default of another type.");
                Assert.True(p.Value["allowedValues"] is not JsonArray allowed || allowed.Any(a => JsonNode.DeepEquals(a, value)), $"{p.Key} has a default that is not allowed.");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_EffectIsAParameterOfKnownEffects(string name)
    {
        var properties = LibraryFiles.Definitions[name]["properties"]!;
        var allowed = Assert.IsType<JsonArray>(properties["parameters"]?["effect"]?["allowedValues"]).Select(v => v!.ToString()).ToList();

        Assert.Equal("[parameters('effect')]", properties["policyRule"]?["then"]?["effect"]?.ToString());
        Assert.Contains("Disabled", allowed);
        Assert.All(allowed, e => Assert.Contains(e, Effects));
        var needsDetails = allowed.Any(e => e is "AuditIfNotExists" or "DeployIfNotExists" or "Modify" or "DenyAction");
        Assert.Equal(needsDetails || properties["mode"]?.ToString() == "Microsoft.Kubernetes.Data", properties["policyRule"]?["then"]?["details"] is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_NamesNoHostNoRegionAndNoBuiltIn(string name)
    {
        var catalog = new Clouds.CloudCatalog();
        var profiles = catalog.Names.Select(catalog.Get).ToList();
        var refused = profiles.SelectMany(p => p.Domains).Concat(profiles.SelectMany(p => p.Regions).Select(r => r.Name)).ToList();

        Assert.All(LibraryFiles.Texts(LibraryFiles.Definitions[name]), text =>
        {
            Assert.DoesNotContain(refused, r => text.Contains(r, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("/providers/Microsoft.Authorization/policyDefinitions/", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("/providers/Microsoft.Authorization/policySetDefinitions/", text, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static bool IsOf(JsonNode value, string type) => type switch
    {
        "Array" => value is JsonArray,
        "Object" => value is JsonObject,
        "Integer" => value is JsonValue number && number.TryGetValue<int>(out _),
        "Boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        _ => value is JsonValue text && text.TryGetValue<string>(out _),
    };

    [GeneratedRegex(@"parameters\('([^']+)'\)")]
    private static partial Regex ParameterUse();
}
