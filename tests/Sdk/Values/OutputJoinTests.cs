using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class OutputJoinTests
{
    [Fact]
    public async Task All_Outputs_KeepTheirOrder()
    {
        var slow = new TaskCompletionSource<int>();
        var output = Output.All(Output.Create(slow.Task), Output.Create(2), Output.Create(3));
        slow.SetResult(1);
        Assert.Equal([1, 2, 3], await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task All_Inputs_MixValuesAndOutputs()
    {
        var output = Output.All<string>("a", Output.Create("b"));
        Assert.Equal(["a", "b"], await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task All_Sequence_IsTheSameAsTheList()
    {
        IEnumerable<Input<int>> inputs = [1, 2];
        IEnumerable<Output<int>> outputs = [Output.Create(1), Output.Create(2)];
        Assert.Equal([1, 2], await OutputUtilities.GetValueAsync(Output.All(inputs)));
        Assert.Equal([1, 2], await OutputUtilities.GetValueAsync(Output.All(outputs)));
    }

    [Fact]
    public async Task All_None_IsEmpty() => Assert.Empty(await OutputUtilities.GetValueAsync(Output.All(Array.Empty<Input<int>>())));

    [Fact]
    public async Task All_OneUnknownOneSecret_IsBoth()
    {
        var facts = await Facts.Of(Output.All(Output.CreateSecret(1), OutputUtilities.CreateUnknown(2)));
        Assert.False(facts.IsKnown);
        Assert.True(facts.IsSecret);
    }

    [Fact]
    public async Task Tuple_TwoToEight_HoldEveryPart()
    {
        Input<int> i = 1;
        var o = Output.Create(1);
        Assert.Equal((1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(i, i)));
        Assert.Equal((1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o)));
        Assert.Equal((1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o)));
        Assert.Equal((1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(i, i, i, i)));
        Assert.Equal((1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o)));
        Assert.Equal((1, 1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(i, i, i, i, i, i)));
        Assert.Equal((1, 1, 1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o, o, o)));
        Assert.Equal((1, 2, 3, 4, 5, 6, 7, 8), await OutputUtilities.GetValueAsync(Output.Tuple<int, int, int, int, int, int, int, int>(1, 2, 3, 4, 5, 6, 7, 8)));
    }

    [Fact]
    public async Task Tuple_LastPartUnknown_IsUnknown()
    {
        var o = Output.Create(1);
        var facts = await Facts.Of(Output.Tuple(o, o, o, o, o, o, Output.CreateSecret(1), OutputUtilities.CreateUnknown(2)));
        Assert.False(facts.IsKnown);
        Assert.True(facts.IsSecret);
    }

    [Fact]
    public async Task Format_InputsOutputsAndValues_AreAllFilledIn()
    {
        Input<string> name = "vnet";
        var output = Output.Format($"{Output.Create("a")}/{name}/{3:000}/{1.5}");
        Assert.Equal(Facts.Known("a/vnet/003/1.5"), await Facts.Of(output));
    }

    [Fact]
    public async Task Format_SecretPart_MakesTheTextSecret() =>
        Assert.Equal(Facts.Secret("p=x"), await Facts.Of(Output.Format($"p={Output.CreateSecret("x")}")));

    [Fact]
    public async Task Format_UnknownPart_MakesTheTextUnknown() =>
        Assert.Equal(Facts.Unknown<string>(), await Facts.Of(Output.Format($"p={OutputUtilities.CreateUnknown("x")}")));

    [Fact]
    public async Task OutputExtensions_List_GiveElementsAndLength()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        Assert.Equal(Facts.Known("a"), await Facts.Of(list.First()));
        Assert.Equal(Facts.Known("b"), await Facts.Of(list.GetAt(1)));
        Assert.Equal(Facts.Known(2), await Facts.Of(list.Length()));
    }

    [Fact]
    public async Task DeferredOutput_ResolvedLater_TakesOverEverything()
    {
        var deferred = new DeferredOutput<string>();
        var derived = deferred.Output.Apply(x => x + "!");
        deferred.Resolve(Output.CreateSecret("x"));
        Assert.Equal(Facts.Secret("x!"), await Facts.Of(derived));
    }

    [Fact]
    public void DeferredOutput_ResolvedTwice_Throws()
    {
        var deferred = new DeferredOutput<string>();
        deferred.Resolve(Output.Create("x"));
        Assert.Throws<InvalidOperationException>(() => deferred.Resolve(Output.Create("y")));
    }
}
