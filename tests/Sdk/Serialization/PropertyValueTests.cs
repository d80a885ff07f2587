using System.Collections.Immutable;
using Bleu.Infra.Sdk.Tests.Values;
using Pulumi;
using Pulumi.Experimental;

namespace Bleu.Infra.Sdk.Tests.Serialization;

public sealed class PropertyValueTests
{
    [Fact]
    public void Equals_SameContents_IsEqual()
    {
        var first = Map(("a", new PropertyValue(1)), ("b", new PropertyValue([new PropertyValue("x"), PropertyValue.Null])));
        var second = Map(("b", new PropertyValue([new PropertyValue("x"), PropertyValue.Null])), ("a", new PropertyValue(1)));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, first.WithSecret(true));
        Assert.NotEqual(first, first.WithDependencies([new Urn("u")]));
    }

    [Fact]
    public void ToString_Secret_IsNotShown() =>
        Assert.Equal("{a: [secret]}", Map(("a", new PropertyValue("hidden").WithSecret(true))).ToString());

    [Fact]
    public void Match_EveryKind_FindsItsCase()
    {
        PropertyValue[] values =
        [
            PropertyValue.Null, new(true), new(1), new("a"), new(ImmutableArray<PropertyValue>.Empty),
            new(ImmutableDictionary<string, PropertyValue>.Empty), new(new StringAsset("a")), new(new FileArchive("a")),
            new(new ResourceReference(new Urn("u"), PropertyValue.Null, "")), PropertyValue.Computed,
        ];
        var kinds = values.Select(v => v.Match(
            () => "null", _ => "bool", _ => "number", _ => "string", _ => "array", _ => "map", _ => "asset", _ => "archive", _ => "resource", () => "computed"));
        Assert.Equal(["null", "bool", "number", "string", "array", "map", "asset", "archive", "resource", "computed"], kinds);
        Assert.Equal(Enum.GetValues<PropertyValueType>(), values.Select(v => v.Type));
    }

    [Fact]
    public async Task Serialize_SecretOutput_IsSecretValue()
    {
        var value = await new PropertyValueSerializer().Serialize(new Dictionary<string, object> { ["a"] = Output.CreateSecret("x"), ["b"] = new[] { 1, 2 } });
        Assert.Equal(Map(("a", new PropertyValue("x").WithSecret(true)), ("b", new PropertyValue([new PropertyValue(1), new PropertyValue(2)]))), value);
    }

    [Fact]
    public async Task Deserialize_SecretValue_IsSecretOutput()
    {
        var output = await new PropertyValueSerializer().Deserialize<Output<string>>(new PropertyValue("x").WithSecret(true));
        Assert.Equal(Facts.Secret("x"), await Facts.Of(output));
    }

    [Fact]
    public async Task RoundTrip_Object_IsTheSame()
    {
        var serializer = new PropertyValueSerializer();
        var original = new Network { Name = "vnet", Ranges = ["a", "b"], Peers = { ["hub"] = 1 } };
        var copy = await serializer.Deserialize<Network>(await serializer.Serialize(original));
        Assert.Equal(("vnet", "a,b", 1), (copy.Name, string.Join(',', copy.Ranges), copy.Peers["hub"]));
    }

    [Fact]
    public void Deserialize_WrongType_SaysWhere()
    {
        var value = Map(("name", new PropertyValue(1)));
        var exception = Assert.Throws<InvalidOperationException>(() => new PropertyValueSerializer().Deserialize(value, typeof(Network)));
        Assert.Contains("$.name", exception.Message, StringComparison.Ordinal);
    }

    private static PropertyValue Map(params (string Key, PropertyValue Value)[] entries) => new(entries.ToImmutableDictionary(e => e.Key, e => e.Value));

    private sealed class Network
    {
        public string Name { get; set; } = "";

        public List<string> Ranges { get; set; } = [];

        public Dictionary<string, int> Peers { get; set; } = [];
    }
}
