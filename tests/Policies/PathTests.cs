using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests;

/// <summary>Every path that a rule names exists in the provider's schema.</summary>
public sealed partial class PathTests
{
    private static readonly Lazy<Dictionary<string, JsonNode>> Schemas = new(() => new()
    {
        ["azure-native"] = Schema("AzureNative"),
        ["kubernetes"] = Schema("Kubernetes"),
    });

    // Facts of the deployment, and an option of resources.
    private static readonly string[] NotOfAResource = ["secretsprovider", "backend.url", "pulumi:disable-default-providers", "pluginDownloadURL"];

    // What they look at are ids, options, or the presence of a resource.
    private static readonly string[] WithoutPaths = [];

    // The version of a provider's plugin is an input that the engine gives it.
    private static bool IsOfTheEngine(string type, string path) => type.StartsWith("pulumi:providers:", StringComparison.Ordinal) && path == "version";

    [Fact]
    public void Path_OfARule_IsInTheSchema()
    {
        var missing = from rule in PolicyCatalog.All
                      from path in rule.Paths
                      where !Exists(path.Type, path.Path)
                      select $"{rule.Id}: {path.Type} has no {path.Path}";
        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void Path_OfAFinding_IsInTheSchema()
    {
        var missing = from facts in RuleFacts.All
                      from broken in facts.AllBroken
                      from finding in Judge.By(facts.Rule.Id, broken.Stacks)
                      where finding.Outcome is Outcome.Fail or Outcome.Undetermined && finding.Path.Length > 0 && !NotOfAResource.Contains(finding.Path)
                      let type = finding.Urn.Split("::")[2]
                      where Inputs(type) is not null
                      let path = Items().Replace(finding.Path, "[*]")
                      where !Exists(type, path) && !IsOfTheEngine(type, path)
                      select $"{facts.Rule.Id}: {type} has no {path}";
        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void Rule_OnATypeByName_SaysWhatItReads() => Assert.Empty(PolicyCatalog.All
        .Where(r => r.Types.Any(t => !t.EndsWith('*')) && !r.Paths.Any())
        .Select(r => r.Id)
        .Except(WithoutPaths));

    [Fact]
    public void Type_OfARule_IsInTheSchema()
    {
        var missing = from rule in PolicyCatalog.All
                      from type in rule.Types
                      where !type.EndsWith('*') && Inputs(type) is null
                      select $"{rule.Id}: there is no {type}";
        Assert.Empty(missing.Distinct());
    }

    [Theory]
    [InlineData("azure-native:storage:StorageAccount", "sku.size")]
    [InlineData("azure-native:storage:StorageAccount", "networkAcls.defaultAction")]
    [InlineData("azure-native:nowhere:Nothing", "location")]
    public void Path_ThatDoesNotExist_IsFound(string type, string path) => Assert.False(Exists(type, path));

    private static JsonNode Schema(string package) =>
        JsonNode.Parse(File.ReadAllText(RepositoryPaths.Of("sdk", package, "schema.json"))) ?? throw new InvalidOperationException(package);

    private static JsonObject? Inputs(string type)
    {
        if (type.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            return Schemas.Value[type["pulumi:providers:".Length..]]["provider"]?["inputProperties"] as JsonObject;
        }

        var package = TypeTokens.Package(type).ToString();
        return Schemas.Value.TryGetValue(package, out var schema) ? schema["resources"]?[type]?["inputProperties"] as JsonObject : null;
    }

    private static bool Exists(string type, string path)
    {
        if (type.EndsWith('*'))
        {
            return true;
        }

        var package = type.StartsWith("pulumi:", StringComparison.Ordinal) ? type.Split(':')[2] : TypeTokens.Package(type).ToString();
        return Inputs(type) is { } inputs && Below(Schemas.Value[package], new JsonObject { ["properties"] = inputs.DeepClone() }, [.. PropertyPath.Parse(path).Segments]);
    }

    // A step into a schema: a property, an item, or any member of a union.
    private static bool Below(JsonNode schema, JsonNode? shape, ReadOnlySpan<string> steps)
    {
        if (shape is null)
        {
            return false;
        }

        if (shape["$ref"]?.GetValue<string>() is { } reference)
        {
            return reference.StartsWith("#/types/", StringComparison.Ordinal)
                ? steps.IsEmpty || Below(schema, schema["types"]?[reference["#/types/".Length..]], steps)
                : reference is "pulumi.json#/Any" or "pulumi.json#/Json" || steps.IsEmpty;
        }

        if (steps.IsEmpty)
        {
            return true;
        }

        if (shape["oneOf"] is JsonArray choices)
        {
            foreach (var choice in choices)
            {
                if (Below(schema, choice, steps))
                {
                    return true;
                }
            }

            return false;
        }

        return steps[0] == "*"
            ? Below(schema, shape["items"] ?? shape["additionalProperties"], steps[1..])
            : shape["properties"]?[steps[0]] is { } next
                ? Below(schema, next, steps[1..])
                : shape["additionalProperties"] is { } any && (any["type"]?.GetValue<string>() == "string" || Below(schema, any, steps[1..]));
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Items();
}
