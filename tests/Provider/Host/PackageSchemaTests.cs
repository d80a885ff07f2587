using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.ComponentHost;
using Bleu.Infra.ComponentHost.Schema;
using Bleu.Infra.Keys;
using Bleu.Infra.Provider.Tests.Components.Samples;

namespace Bleu.Infra.Provider.Tests.Host;

/// <summary>The package that other languages see.</summary>
public sealed partial class PackageSchemaTests
{
    private static readonly ComponentCatalogue Catalogue = ComponentCatalogue.OfComponents();
    private static readonly JsonElement Schema = JsonElement.Parse(PackageSchema.Write(Catalogue));
    private static readonly string[] Kinds = ["string", "integer", "number", "boolean", "array", "object"];

    [Fact]
    public void Schema_OfOneComponent_IsAsReviewed() =>
        Golden.Verify(PackageSchema.Write(ComponentCatalogue.Of(typeof(KeyVault).Assembly, [typeof(KeyVault)])), "key-vault-schema", "json");

    [Fact]
    public void Schema_IsWrittenTheSameEveryTime() =>
        Assert.Equal(PackageSchema.Write(Catalogue), PackageSchema.Write(ComponentCatalogue.OfComponents()));

    [Fact]
    public void Schema_Names_AreThoseThatPackagesMayHave()
    {
        Assert.Matches("^[a-zA-Z][-a-zA-Z0-9_]*$", Schema.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", Schema.GetProperty("version").GetString());
        foreach (var section in new[] { "types", "resources" })
        {
            Assert.All(Schema.GetProperty(section).EnumerateObject(), entry => Assert.Matches(Token(), entry.Name));
        }
    }

    [Fact]
    public void Schema_EveryType_IsOneOfTheMetaschema()
    {
        var problems = new List<string>();
        foreach (var (owner, type) in AllTypes())
        {
            var isReference = type.TryGetProperty("$ref", out var reference);
            var isKind = type.TryGetProperty("type", out var kind);
            if (isReference == isKind)
            {
                problems.Add($"{owner}: a type or a reference, and one of them");
            }

            if (isKind && !Kinds.Contains(kind.GetString()))
            {
                problems.Add($"{owner}: type '{kind}'");
            }

            if (isKind && kind.GetString() == "array" != type.TryGetProperty("items", out _))
            {
                problems.Add($"{owner}: arrays and no other have items");
            }

            if (isReference && reference.GetString() is { } target && !Resolves(target))
            {
                problems.Add($"{owner}: '{target}' leads nowhere");
            }
        }

        Assert.Empty(problems);
    }

    [Fact]
    public void Schema_RequiredProperties_AreThere()
    {
        foreach (var section in new[] { "types", "resources" })
        {
            foreach (var entry in Schema.GetProperty(section).EnumerateObject())
            {
                AssertRequired(entry.Value, "required", "properties", entry.Name);
                if (section == "resources")
                {
                    Assert.True(entry.Value.GetProperty("isComponent").GetBoolean());
                    AssertRequired(entry.Value, "requiredInputs", "inputProperties", entry.Name);
                }
            }
        }
    }

    [Fact]
    public void Schema_EveryResourceAndProperty_IsDocumented()
    {
        var silent = from resource in Schema.GetProperty("resources").EnumerateObject()
                     from property in resource.Value.GetProperty("inputProperties").EnumerateObject().Concat(resource.Value.GetProperty("properties").EnumerateObject())
                     where !property.Value.TryGetProperty("description", out _) || !resource.Value.TryGetProperty("description", out _)
                     select $"{resource.Name}.{property.Name}";
        Assert.Empty(silent);
    }

    /// <summary>The token in the schema is the one that the class registers, so that a URN is the same in every language.</summary>
    [Fact]
    public void Schema_Token_IsTheComponentsOwn()
    {
        var sources = Directory.EnumerateFiles(RepositoryPaths.Of("components"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.All(Catalogue.Components.Keys, token => Assert.Contains(sources, source => source.Contains($"\"{token}\"", StringComparison.Ordinal)));
    }

    /// <summary>The list stands in the test's output: what is left out of the package, and what would mend it.</summary>
    [Fact]
    public void Components_ThatOtherLanguagesCannotUse_AreListedWithTheReason()
    {
        foreach (var problem in Catalogue.Problems)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(problem.ToString());
        }

        Assert.All(Catalogue.Problems, problem => Assert.True(problem is { Code: "BLEU9101", Subject.Length: > 0, Fix.Length: > 0 }));
        var all = typeof(KeyVault).Assembly.GetExportedTypes().Count(type => type.IsSubclassOf(typeof(global::Pulumi.ComponentResource)));
        Assert.InRange(Catalogue.Components.Count, 1, all);
        Assert.True(Catalogue.Components.Count == all || Catalogue.Problems.Length > 0, "A component is left out without a reason.");
    }

    [Fact]
    public void Components_OfTheFirstSlice_AreAllThere() => Assert.Superset(
        new HashSet<string>
        {
            "bleu:connectivity:HubNetwork", "bleu:connectivity:HubPeering", "bleu:connectivity:PrivateZones", "bleu:connectivity:SpokeNetwork",
            "bleu:keys:KeyVault", "bleu:observability:LogWorkspace",
        },
        Catalogue.Components.Keys.ToHashSet());

    [Fact]
    public void Component_ThatNoSchemaHolds_IsReportedWithClassAndMember()
    {
        var catalogue = ComponentCatalogue.Of(typeof(Unfit).Assembly, typeof(Unfit).GetNestedTypes());
        Assert.Equal(["WithImmutableOutput", "WithOutputInput"], catalogue.Components.Values.Select(t => t.Name));
        Golden.Verify(string.Concat(catalogue.Problems.Select(problem => problem + "\n")), "unfit");
        Assert.Equal(
            "BLEU9101: UnionArgs.Either is a value of one of two types. A package schema holds text, numbers, booleans, lists and maps of them, assets, and classes of such members. Take one of the two.",
            Assert.Single(catalogue.Problems, p => p.Subject == "UnionArgs.Either").ToString());
    }

    private static bool Resolves(string target) => target is "pulumi.json#/Any" or "pulumi.json#/Asset" or "pulumi.json#/Archive"
        || (target.StartsWith("#/types/", StringComparison.Ordinal) && Schema.GetProperty("types").TryGetProperty(target["#/types/".Length..], out _));

    private static void AssertRequired(JsonElement owner, string required, string properties, string name) => Assert.All(
        owner.GetProperty(required).EnumerateArray(),
        property => Assert.True(owner.GetProperty(properties).TryGetProperty(property.GetString() ?? "", out _), $"{name}: {property}"));

    private static IEnumerable<(string Owner, JsonElement Type)> AllTypes() =>
        from section in new[] { "types", "resources" }
        from entry in Schema.GetProperty(section).EnumerateObject()
        from properties in new[] { "properties", "inputProperties" }
        where entry.Value.TryGetProperty(properties, out _)
        from property in entry.Value.GetProperty(properties).EnumerateObject()
        from type in WithParts(property.Value)
        select ($"{entry.Name}.{property.Name}", type);

    private static IEnumerable<JsonElement> WithParts(JsonElement type)
    {
        yield return type;
        foreach (var part in new[] { "items", "additionalProperties" })
        {
            if (type.TryGetProperty(part, out var inner))
            {
                foreach (var nested in WithParts(inner))
                {
                    yield return nested;
                }
            }
        }
    }

    [GeneratedRegex("^bleu:[a-z][a-z0-9]*:[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Token();
}
