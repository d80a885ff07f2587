using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bleu.Infra.TypeCheck.Definitions;

namespace Bleu.Infra.Library.Tests;

/// <summary>Every alias is a path of the type that it names, as far as Azure's own type definitions know the type.</summary>
public sealed partial class AliasTests
{
    // What the definitions do not show, each with the reason why it is an alias all the same.
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Compute/virtualMachines/sku.name"] = "the alias of hardwareProfile.vmSize, as published policies on sizes use it",
        ["Microsoft.Compute/virtualMachines/imagePublisher"] = "the alias of storageProfile.imageReference.publisher",
        ["Microsoft.Compute/virtualMachines/osDisk.uri"] = "the alias of storageProfile.osDisk.vhd.uri",
    };

    [Fact]
    public void Alias_OfEveryDefinition_IsAPathOfItsType()
    {
        var unknown = new List<string>();
        var looked = 0;
        foreach (var (name, definition) in LibraryFiles.Definitions)
        {
            foreach (var alias in Aliases(definition["properties"]?["policyRule"]).Where(a => !Known.ContainsKey(a)))
            {
                looked++;
                if (Find(alias) is { } problem)
                {
                    unknown.Add($"{name}: {alias}: {problem}");
                }
            }
        }

        Assert.True(looked > 300, $"Only {looked} aliases were looked at.");
        Assert.True(unknown.Count == 0, string.Join('\n', unknown));
    }

    [Fact]
    public void ResourceType_OfEveryCondition_IsDefined()
    {
        var types = LibraryFiles.Definitions.Values
            .SelectMany(d => LibraryFiles.Walk(d["properties"]?["policyRule"]?["if"]))
            .Where(v => v.Value is JsonObject map && map["field"]?.ToString() == "type")
            .SelectMany(v => new[] { v.Value["equals"], v.Value["in"] }.SelectMany(n => LibraryFiles.Texts(n)))
            .Where(t => t.Contains('/', StringComparison.Ordinal))
            .Concat(LibraryFiles.Initiatives.Values.SelectMany(i => i["properties"]?["policyDefinitions"] as JsonArray ?? [])
                .Select(m => m?["parameters"]?["resourceType"]?["value"]?.ToString()).OfType<string>())
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(t => t is not "Microsoft.Resources/subscriptions" and not "Microsoft.Resources/subscriptions/resourceGroups");

        Assert.Equal("", string.Join('\n', types.Where(t => ArmDefinitions.Find(t, "") is null)));
    }

    private static IEnumerable<string> Aliases(JsonNode? rule)
    {
        foreach (var (path, value) in LibraryFiles.Walk(rule))
        {
            if (value is not JsonValue || path.Contains("/template", StringComparison.Ordinal))
            {
                continue;
            }

            var text = value.ToString();
            if (path.EndsWith("/field", StringComparison.Ordinal) && text.StartsWith("Microsoft.", StringComparison.Ordinal))
            {
                yield return text;
            }

            foreach (Match use in AliasUse().Matches(text))
            {
                yield return use.Groups[1].Value;
            }
        }
    }

    // The longest beginning that is a resource type; the rest is the path.
    private static string? Find(string alias)
    {
        var parts = alias.Split('/');
        for (var i = parts.Length - 1; i >= 2; i--)
        {
            if (ArmDefinitions.Find(string.Join('/', parts[..i]), "") is not null)
            {
                var path = string.Join('/', parts[i..]);
                return AnyVersion(string.Join('/', parts[..i]), path) ? null : $"{string.Join('/', parts[..i])} has no {path}";
            }
        }

        return "is of a type that is not defined";
    }

    private static bool AnyVersion(string type, string path)
    {
        if (Has(ArmDefinitions.Find(type, "")?.Body, path))
        {
            return true;
        }

        return ArmDefinitions.FilesOf(type.Split('/')[0])
            .Select(s => s.Version)
            .Distinct()
            .OrderDescending(StringComparer.Ordinal)
            .Take(12)
            .Select(v => ArmDefinitions.Find(type, v))
            .Any(d => Has(d?.Body, path));
    }

    private static bool Has(ArmType? body, string path) => path.Split('.').Aggregate<string, IEnumerable<ArmType>>(
        Spread(body),
        (types, segment) => types.SelectMany(t => Step(t, segment.Replace("[*]", "", StringComparison.Ordinal))).SelectMany(Spread).ToList()).Any();

    private static IEnumerable<ArmType> Step(ArmType type, string name)
    {
        foreach (var (key, property) in Properties(type))
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                yield return property.Type;
            }
            else if (key == "properties")
            {
                foreach (var inner in Spread(property.Type).SelectMany(Properties).Where(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return inner.Value.Type;
                }
            }
        }

        if (type is ArmObject { Additional: { } additional })
        {
            yield return additional.Type;
        }
    }

    private static IEnumerable<KeyValuePair<string, ArmProperty>> Properties(ArmType type) => type switch
    {
        ArmObject o => o.Properties,
        _ => [],
    };

    private static IEnumerable<ArmType> Spread(ArmType? type) => type switch
    {
        null => [],
        ArmList list => Spread(list.Item.Type),
        ArmUnion union => union.Elements.SelectMany(e => Spread(e.Type)),
        ArmVariants variants => variants.Elements.Keys.Select(k => (ArmType?)variants.Element(k)).Append(variants.Base).OfType<ArmType>(),
        _ => [type],
    };

    [GeneratedRegex(@"(?:field|current)\('(Microsoft\.[^']+)'\)")]
    private static partial Regex AliasUse();
}
