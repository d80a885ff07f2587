using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Serialization;

public sealed class InputTests
{
    [Fact]
    public async Task Inputs_PlainValues_ArriveAsTheyAre()
    {
        var inputs = await InputsOf(() => new ThingArgs { Text = "a", Flag = false, Whole = 3, Number = 1.5 });
        Assert.Equal("a", inputs["text"]);
        Assert.Equal(false, inputs["flag"]);
        Assert.Equal(3d, inputs["whole"]);
        Assert.Equal(1.5, inputs["number"]);
    }

    [Fact]
    public async Task Inputs_NothingGiven_AreLeftOut() => Assert.Empty(await InputsOf(() => new ThingArgs()));

    [Fact]
    public async Task Inputs_Enumerations_ArriveAsWhatTheyStandFor()
    {
        var inputs = await InputsOf(() => new ThingArgs { Mode = ThingMode.On, Level = ThingLevel.High });
        Assert.Equal("On", inputs["mode"]);
        Assert.Equal(2d, inputs["level"]);
    }

    [Fact]
    public async Task Inputs_Collections_KeepTheirElements()
    {
        var inputs = await InputsOf(() => new ThingArgs { Names = { "a", Output.Create("b") }, Tags = new() { ["env"] = "dev" } });
        Assert.Equal(["a", "b"], (ImmutableArray<object>)inputs["names"]);
        Assert.Equal("dev", ((ImmutableDictionary<string, object>)inputs["tags"])["env"]);
    }

    [Fact]
    public async Task Inputs_NestedArguments_AreMapsWithoutWhatIsMissing()
    {
        var inputs = await InputsOf(() => new ThingArgs { Part = new ThingPartArgs { Name = "a", Inner = new ThingPartArgs { Name = "b" } } });
        var part = (ImmutableDictionary<string, object>)inputs["part"];
        var inner = (ImmutableDictionary<string, object>)part["inner"];
        Assert.Equal("b", inner["name"]);
        Assert.Single(inner);
    }

    [Fact]
    public async Task Inputs_RequiredIsMissing_ProgramFails()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => InputsOf(() => new ThingArgs { Part = new ThingPartArgs() }));
        Assert.Contains("name", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_Unions_ArriveAsTheirValue()
    {
        Assert.Equal("a", (await InputsOf(() => new ThingArgs { Either = "a" }))["either"]);
        var inputs = await InputsOf(() => new ThingArgs { Either = new ThingPartArgs { Name = "b" } });
        Assert.Equal("b", ((ImmutableDictionary<string, object>)inputs["either"])["name"]);
    }

    [Fact]
    public async Task Inputs_Json_ArrivesAsItsValue()
    {
        using var json = JsonDocument.Parse("""{"a":[1,true,null,"x"]}""");
        var inputs = await InputsOf(() => new ThingArgs { Json = json.RootElement });
        var list = (ImmutableArray<object>)((ImmutableDictionary<string, object>)inputs["json"])["a"];
        Assert.Equal(new object?[] { 1d, true, null, "x" }, list);
    }

    [Fact]
    public async Task Inputs_Resource_ArrivesAsTheResource()
    {
        var capture = await Capture.RunAsync(() =>
        {
            var first = new Thing("first");
            _ = new Thing("second", new ThingArgs { Anything = first, Text = first.Id });
        });
        var inputs = capture.InputsOf("second");
        Assert.Equal("first-id", inputs["text"]);
        Assert.IsType<CustomResource>(inputs["anything"], exactMatch: false);
    }

    [Fact]
    public async Task Inputs_Assets_ArriveAsAssets()
    {
        var archive = new AssetArchive(new Dictionary<string, AssetOrArchive> { ["a.txt"] = new StringAsset("x"), ["dir"] = new FileArchive("./dir") });
        Assert.IsType<StringAsset>((await InputsOf(() => new ThingArgs { Asset = new StringAsset("x") }))["asset"]);
        Assert.IsType<FileAsset>((await InputsOf(() => new ThingArgs { Asset = new FileAsset("./x") }))["asset"]);
        Assert.IsType<RemoteAsset>((await InputsOf(() => new ThingArgs { Asset = new RemoteAsset("https://x.example") }))["asset"]);
        Assert.IsType<AssetArchive>((await InputsOf(() => new ThingArgs { Asset = archive }))["asset"]);
        Assert.IsType<RemoteArchive>((await InputsOf(() => new ThingArgs { Asset = new RemoteArchive("https://x.example") }))["asset"]);
    }

    [Fact]
    public async Task Inputs_Unknown_AreLeftOutForMocks()
    {
        var inputs = await InputsOf(() => new ThingArgs { Text = OutputUtilities.CreateUnknown("x"), Whole = 1 });
        Assert.Equal(["whole"], inputs.Keys);
    }

    [Fact]
    public async Task Inputs_Secret_ArrivesPlainForMocks() =>
        Assert.Equal("x", (await InputsOf(() => new ThingArgs { Text = Output.CreateSecret("x") }))["text"]);

    [Fact]
    public async Task Inputs_DefaultImmutableArray_IsAnEmptyList() =>
        Assert.Empty((ImmutableArray<object>)(await InputsOf(() => new ThingArgs { Anything = default(ImmutableArray<string>) }))["anything"]);

    [Fact]
    public async Task Inputs_NullInAList_Stays()
    {
        var inputs = await InputsOf(() => new ThingArgs { Anything = new List<object?> { "a", null } });
        Assert.Equal(new object?[] { "a", null }, (ImmutableArray<object>)inputs["anything"]);
    }

    [Fact]
    public async Task Inputs_NullInAMap_IsLeftOut()
    {
        var inputs = await InputsOf(() => new ThingArgs { Anything = new Dictionary<string, object?> { ["a"] = 1, ["b"] = null } });
        Assert.Equal(["a"], ((ImmutableDictionary<string, object>)inputs["anything"]).Keys);
    }

    [Theory]
    [InlineData(1L, "System.Int64")]
    [InlineData(1f, "System.Single")]
    [InlineData('c', "System.Char")]
    public async Task Inputs_UnsupportedType_IsRefusedByName(object value, string type)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => InputsOf(() => new ThingArgs { Anything = value }));
        Assert.Contains($"{type} is not a supported argument type", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_Task_IsRefused()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => InputsOf(() => new ThingArgs { Anything = Task.FromResult(1) }));
        Assert.Contains("Tasks are not allowed inside ResourceArgs", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_OutputFails_ProgramFails()
    {
        var failing = Output.Create("x").Apply((Func<string, string>)(_ => throw new InvalidOperationException("boom")));
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => InputsOf(() => new ThingArgs { Text = failing }));
        Assert.Contains("boom", exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ImmutableDictionary<string, object>> InputsOf(Func<ThingArgs> args) =>
        (await Capture.RunAsync(() => _ = new Thing("thing", args()))).InputsOf("thing");
}
