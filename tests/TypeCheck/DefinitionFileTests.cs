using Azure.Bicep.Types.Concrete;
using Azure.Bicep.Types.Serialization;
using Bleu.Infra.TypeCheck.Definitions;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>The package's own reader is the oracle: both must read the same types.</summary>
public sealed class DefinitionFileTests
{
    [Theory]
    [InlineData("microsoft.keyvault", "2024-11-01")]
    [InlineData("microsoft.network", "2024-05-01")]
    [InlineData("microsoft.recoveryservices", "2024-10-01")]
    [InlineData("microsoft.authorization", "2025-01-01")]
    public void File_ReadHere_IsWhatThePackagesReaderReads(string space, string version)
    {
        var sources = ArmDefinitions.FilesOf(space).Where(s => s.Version == version).ToList();
        Assert.NotEmpty(sources);
        foreach (var source in sources)
        {
            var file = ArmDefinitions.Load(source.Resource);
            using var stream = typeof(Azure.Bicep.Types.Az.AzTypeLoader).Assembly.GetManifestResourceStream(source.Resource);
            using var inflated = new System.IO.Compression.DeflateStream(stream!, System.IO.Compression.CompressionMode.Decompress);
            var expected = TypeSerializer.Deserialize(inflated);
            Assert.Equal(expected.Length, file.Count);
            for (var i = 0; i < expected.Length; i++)
            {
                if (expected[i] is not (ResourceType or ResourceFunctionType))
                {
                    Assert.Equal(Render(expected[i], expected), Render(file.Read(i)));
                }
            }
        }
    }

    [Fact]
    public void Find_VersionWithoutDefinition_YieldsTheNearest()
    {
        var found = ArmDefinitions.Find("Microsoft.Web/sites", "2025-05-01");
        Assert.NotNull(found);
        Assert.False(found.IsExact);
        Assert.Equal("2025-03-01", found.ApiVersion);
    }

    [Fact]
    public void Find_NoVersion_YieldsTheNewestThatIsNoPreview() =>
        Assert.Equal("2020-10-01", ArmDefinitions.Find("Microsoft.Authorization/roleEligibilityScheduleRequests", "")?.ApiVersion);

    [Theory]
    [InlineData("Microsoft.KeyVault/nothing")]
    [InlineData("Contoso.Things/things")]
    [InlineData("nonsense")]
    [InlineData("")]
    public void Find_UnknownType_YieldsNothing(string type) => Assert.Null(ArmDefinitions.Find(type, "2024-11-01"));

    [Fact]
    public void Find_OtherCase_YieldsTheNameOfTheDefinitions() =>
        Assert.Equal("Microsoft.KeyVault/vaults", ArmDefinitions.Find("MICROSOFT.KEYVAULT/VAULTS", "2024-11-01")?.Type);

    private static string Render(TypeBase type, TypeBase[] all)
    {
        int At(ITypeReference reference) => Array.IndexOf(all, reference.Type);
        string Properties(IEnumerable<KeyValuePair<string, ObjectTypeProperty>> properties) => string.Join(",", properties
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => $"{p.Key}:{At(p.Value.Type)}:{(int)p.Value.Flags}:{p.Value.Description}"));
        return type switch
        {
            StringType text => $"text {text.MinLength} {text.MaxLength} {text.Pattern} {text.Sensitive == true}",
            StringLiteralType literal => $"literal {literal.Value}",
            IntegerType number => $"number {number.MinValue} {number.MaxValue}",
            BooleanType => "boolean",
            UnionType union => $"union {string.Join(",", union.Elements.Select(At))}",
            ArrayType list => $"list {At(list.ItemType)} {list.MinLength} {list.MaxLength}",
            ObjectType o => $"object {o.Name} {Properties(o.Properties)} {(o.AdditionalProperties is { } more ? At(more) : -1)}",
            DiscriminatedObjectType v => $"variants {v.Name} {v.Discriminator} {Properties(v.BaseProperties)} "
                + string.Join(",", v.Elements.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}:{At(e.Value)}")),
            _ => "any",
        };
    }

    private static string Render(ArmType type)
    {
        static string Properties(IEnumerable<KeyValuePair<string, ArmProperty>> properties) => string.Join(",", properties
            .Select(p => $"{p.Key}:{p.Value.Reference.Index}:{(int)p.Value.Flags}:{p.Value.Description}"));
        return type switch
        {
            ArmText text => $"text {text.MinLength} {text.MaxLength} {text.Pattern} {text.IsSensitive}",
            ArmLiteral literal => $"literal {literal.Value}",
            ArmNumber number => $"number {number.Minimum} {number.Maximum}",
            ArmBoolean => "boolean",
            ArmUnion union => $"union {string.Join(",", union.Elements.Select(e => e.Index))}",
            ArmList list => $"list {list.Item.Index} {list.MinLength} {list.MaxLength}",
            ArmObject o => $"object {o.Name} {Properties(o.Properties)} {o.Additional?.Index ?? -1}",
            ArmVariants v => $"variants {v.Name} {v.Discriminator} {Properties(v.Common)} "
                + string.Join(",", v.Elements.Select(e => $"{e.Key}:{e.Value.Index}")),
            _ => "any",
        };
    }
}
