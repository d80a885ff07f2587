using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Sdk.Tests.Values;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

public sealed class OutputTests
{
    private static readonly ImmutableDictionary<string, object> Part =
        ImmutableDictionary<string, object>.Empty.Add("name", "a").Add("howMany", 3)
            .Add("inner", ImmutableDictionary<string, object>.Empty.Add("name", "b"));

    [Fact]
    public async Task Outputs_PlainValues_AreRead()
    {
        var thing = await WithState(("text", "a"), ("flag", true), ("whole", 3), ("number", 1.5));
        Assert.Equal("a", await Value(thing.Text));
        Assert.True(await Value(thing.Flag));
        Assert.Equal(3, await Value(thing.Whole));
        Assert.Equal(1.5, await Value(thing.Number));
    }

    [Fact]
    public async Task Outputs_Enumerations_AreRead()
    {
        var thing = await WithState(("mode", "On"), ("level", 2));
        Assert.Equal(ThingMode.On, await Value(thing.Mode));
        Assert.Equal(ThingLevel.High, await Value(thing.Level));
    }

    [Fact]
    public async Task Outputs_Collections_AreRead()
    {
        var thing = await WithState(
            ("names", ImmutableArray.Create<object>("a", "b")), ("tags", ImmutableDictionary<string, object>.Empty.Add("env", "dev").Add("__meta", "x")));
        Assert.Equal(["a", "b"], await Value(thing.Names));
        Assert.Equal([KeyValuePair.Create("env", "dev")], await Value(thing.Tags));
    }

    [Fact]
    public async Task Outputs_StructuredValue_IsMadeByItsConstructor()
    {
        var part = await Value((await WithState(("part", Part))).Part);
        Assert.Equal(("a", 3, "b", 0), (part.Name, part.Count, part.Inner?.Name, part.Inner?.Count));
    }

    [Fact]
    public async Task Outputs_Union_IsTheTypeThatFits()
    {
        Assert.Equal("x", (await Value((await WithState(("either", "x"))).Either)).AsT0);
        Assert.Equal("a", (await Value((await WithState(("either", Part))).Either)).AsT1.Name);
    }

    [Fact]
    public async Task Outputs_Anything_IsReadAsPlainShapes()
    {
        var value = await Value((await WithState(("anything", ImmutableArray.Create<object>(1, "a")))).Anything);
        Assert.Equal([1d, "a"], Assert.IsType<ImmutableArray<object?>>(value));
    }

    [Fact]
    public async Task Outputs_Json_IsRead()
    {
        var json = await Value((await WithState(("json", ImmutableArray.Create<object>(1, "a", true)))).Json);
        Assert.Equal("[1,\"a\",true]", JsonSerializer.Serialize(json));
    }

    [Fact]
    public async Task Outputs_Asset_IsRead() =>
        Assert.IsType<FileAsset>(await Value((await WithState(("asset", new FileAsset("./a")))).Asset));

    [Fact]
    public async Task Outputs_WrongType_IsLeftOutAndTheRestStays()
    {
        var thing = await WithState(("whole", "three"), ("text", "a"));
        Assert.Equal(0, await Value(thing.Whole));
        Assert.Equal("a", await Value(thing.Text));
    }

    [Fact]
    public async Task Outputs_WrongTypeInAPart_LeavesTheRestOfThePart()
    {
        var part = await Value((await WithState(("part", Part.SetItem("howMany", "many")))).Part);
        Assert.Equal(("a", 0), (part.Name, part.Count));
    }

    [Fact]
    public async Task Outputs_NotReturned_AreKnownDefaultsWhenDeployed()
    {
        var thing = await WithState();
        Assert.Equal(new Facts<string>(null!, true, false, 1), await Facts.Of(thing.Text));
        Assert.True((await Value(thing.Names)).IsDefault);
    }

    [Fact]
    public async Task Outputs_NotReturned_AreUnknownInAPreview()
    {
        var thing = await WithState(isPreview: true);
        Assert.False((await Facts.Of(thing.Text)).IsKnown);
    }

    [Fact]
    public async Task Outputs_AnyProperty_DependsOnItsResource()
    {
        var thing = await WithState(("text", "a"));
        Assert.Equal(1, (await Facts.Of(thing.Text)).Dependencies);
        Assert.Equal(1, (await Facts.Of(thing.Text.Apply(t => t))).Dependencies);
        Assert.Equal(1, (await Facts.Of(thing.Id)).Dependencies);
    }

    [Fact]
    public async Task Outputs_WrongPropertyType_IsRefused()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Capture.RunAsync(() => _ = new Wrong("wrong")));
        Assert.Contains("System.DateTime", exception.ToString(), StringComparison.Ordinal);
    }

    private static Task<T> Value<T>(Output<T> output) => global::Pulumi.Utilities.OutputUtilities.GetValueAsync(output);

    private static async Task<Thing> WithState(params (string Key, object Value)[] state) => await WithState(false, state);

    private static async Task<Thing> WithState(bool isPreview, params (string Key, object Value)[] state)
    {
        Thing? thing = null;
        await Capture.RunAsync(() => thing = new Thing("thing"), state.ToDictionary(s => s.Key, s => s.Value), isPreview);
        return thing ?? throw new InvalidOperationException("The program did not run.");
    }

    private sealed class Wrong(string name) : CustomResource("test:index:Wrong", name, null, null)
    {
        [Output("when")]
        public Output<DateTime> When { get; private set; } = null!;
    }
}
