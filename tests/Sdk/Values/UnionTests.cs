using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class UnionTests
{
    [Fact]
    public void Union_First_AnswersForTheFirst()
    {
        Union<string, int> union = "a";
        Assert.True(union.IsT0);
        Assert.False(union.IsT1);
        Assert.Equal("a", union.AsT0);
        Assert.Equal("a", union.Value);
        Assert.Throws<InvalidOperationException>(() => union.AsT1);
        Assert.Equal("A", union.Match(s => s.ToUpperInvariant(), n => $"{n}"));
        Assert.True(union.TryPickT0(out var picked, out _));
        Assert.Equal("a", picked);
        Assert.False(union.TryPickT1(out _, out var rest));
        Assert.Equal("a", rest);
    }

    [Fact]
    public void Union_Second_MapsTheSecond()
    {
        var union = Union<string, int>.FromT1(2);
        Assert.Equal(4, union.MapT1(n => n * 2).AsT1);
        Assert.Equal(2, union.MapT0(s => s.Length).AsT1);
        Assert.Equal("2", union.Bimap(s => s.Length, n => $"{n}").AsT1);
        var seen = "";
        union.Switch(s => seen = s, n => seen = $"n{n}");
        Assert.Equal("n2", seen);
    }

    [Fact]
    public void Equals_SameValueInAnotherPlace_Differs()
    {
        Assert.NotEqual(Union<int, int>.FromT0(1), Union<int, int>.FromT1(1));
        Assert.True(Union<int, int>.FromT0(1) == Union<int, int>.FromT0(1));
        Assert.True(Union<int, int>.FromT0(1) != Union<int, int>.FromT0(2));
    }

    [Fact]
    public async Task InputUnion_EveryConversion_HoldsTheValue()
    {
        InputUnion<string, int>[] inputs =
        [
            "a", 1, Union<string, int>.FromT0("b"), (Input<string>)"c", (Input<int>)2, Output.Create("d"), Output.Create(3),
            Output.Create(Union<string, int>.FromT1(4)),
        ];
        var values = new List<object>();
        foreach (var input in inputs)
        {
            values.Add((await OutputUtilities.GetValueAsync(input.ToOutput())).Value);
        }

        Assert.Equal(["a", 1, "b", "c", 2, "d", 3, 4], values);
    }

    [Fact]
    public async Task OutputExtensions_Union_LookInside()
    {
        var union = Output.Create(Union<string, int>.FromT1(4));
        Assert.Equal(Facts.Known(true), await Facts.Of(union.IsT1()));
        Assert.Equal(Facts.Known(false), await Facts.Of(union.IsT0()));
        Assert.Equal(Facts.Known(4), await Facts.Of(union.AsT1()));
        Assert.Equal(Facts.Known<object>(4), await Facts.Of(union.Value()));
    }

    [Fact]
    public async Task InputJson_EveryConversion_HoldsTheJson()
    {
        using var document = JsonDocument.Parse("[1]");
        InputJson[] inputs =
        [
            "[1]", document, document.RootElement, Output.Create("[1]"), Output.Create(document), Output.Create(document.RootElement),
        ];
        foreach (var input in inputs)
        {
            Assert.Equal("[1]", (await OutputUtilities.GetValueAsync(input.ToOutput())).GetRawText());
        }
    }

    [Fact]
    public async Task InputExtensions_NoInput_CountsAsTheDefault()
    {
        Input<string>? none = null;
        Assert.Null(await OutputUtilities.GetValueAsync(none.ToOutput()));
        Assert.Equal(Facts.Known(true), await Facts.Of(none.Apply(x => x is null)));
    }

    [Fact]
    public async Task InputExtensions_Apply_HasEveryForm()
    {
        Input<int> input = 1;
        Assert.Equal(Facts.Known(2), await Facts.Of(input.Apply(x => x + 1)));
        Assert.Equal(Facts.Known(2), await Facts.Of(input.Apply(x => Task.FromResult(x + 1))));
        Assert.Equal(Facts.Known(2), await Facts.Of(input.Apply(x => (Input<int>)(x + 1))));
        Assert.Equal(Facts.Secret(2), await Facts.Of(input.Apply(x => Output.CreateSecret(x + 1))));
    }
}
