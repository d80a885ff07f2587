using System.Collections;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class InputListTests
{
    public static TheoryData<string, InputList<int>> EveryConversion() => new()
    {
        { "value", 1 },
        { "output", Output.Create(1) },
        { "input", (Input<int>)1 },
        { "array", new[] { 1 } },
        { "outputs", new[] { Output.Create(1) } },
        { "inputs", new Input<int>[] { 1 } },
        { "list", new List<int> { 1 } },
        { "list of outputs", new List<Output<int>> { Output.Create(1) } },
        { "list of inputs", new List<Input<int>> { 1 } },
        { "immutable", ImmutableArray.Create(1) },
        { "immutable outputs", ImmutableArray.Create(Output.Create(1)) },
        { "immutable inputs", ImmutableArray.Create<Input<int>>(1) },
        { "output of array", Output.Create(new[] { 1 }) },
        { "output of list", Output.Create(new List<int> { 1 }) },
        { "output of sequence", Output.Create<IEnumerable<int>>([1]) },
        { "output of immutable", Output.Create(ImmutableArray.Create(1)) },
    };

    [Theory]
    [MemberData(nameof(EveryConversion), DisableDiscoveryEnumeration = true)]
    public async Task InputList_EveryConversion_HoldsTheElement(string kind, InputList<int> list)
    {
        Assert.Equal([1], await OutputUtilities.GetValueAsync(list.ToOutput()));
        Assert.NotEmpty(kind);
    }

    [Fact]
    public async Task InputList_CollectionInitializer_TakesValuesOutputsAndLists()
    {
        var list = new InputList<string> { "a", Output.Create("b"), (InputList<string>)new[] { "c", "d" }, { "e", "f" } };
        Assert.Equal(["a", "b", "c", "d", "e", "f"], await OutputUtilities.GetValueAsync(list.ToOutput()));
    }

    [Fact]
    public async Task Concat_TwoLists_LeavesBothAlone()
    {
        InputList<int> first = new[] { 1 };
        InputList<int> second = Output.Create(ImmutableArray.Create(2, 3));
        Assert.Equal([1, 2, 3], await OutputUtilities.GetValueAsync(first.Concat(second).ToOutput()));
        Assert.Equal([1], await OutputUtilities.GetValueAsync(first.ToOutput()));
        Assert.Equal([2, 3], await OutputUtilities.GetValueAsync(second.ToOutput()));
    }

    [Fact]
    public async Task AddRange_LaterChangeOfTheOther_IsNotSeen()
    {
        InputList<int> other = new[] { 1 };
        var list = new InputList<int>();
        list.AddRange(other);
        other.Add(2);
        Assert.Equal([1], await OutputUtilities.GetValueAsync(list.ToOutput()));
    }

    [Fact]
    public async Task ToOutput_SecretElement_MakesTheListSecret()
    {
        var list = new InputList<string> { "a", Output.CreateSecret("b") };
        Assert.True(await Output.IsSecretAsync(list.ToOutput()));
    }

    [Fact]
    public async Task ToOutput_UnknownPart_MakesTheListUnknown()
    {
        var list = new InputList<int> { 1 };
        list.AddRange(OutputUtilities.CreateUnknown(ImmutableArray.Create(2)));
        Assert.False(await OutputUtilities.GetIsKnownAsync(list.ToOutput()));
    }

    [Fact]
    public async Task AwaitForeach_KnownList_YieldsItsElements()
    {
        var seen = new List<int>();
        await foreach (var item in new InputList<int> { 1, Output.Create(2) })
        {
            seen.Add(await OutputUtilities.GetValueAsync(item.ToOutput()));
        }

        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public void Foreach_List_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputList<int>()).GetEnumerator());

    [Fact]
    public async Task Add_EitherTypeOfAUnion_IsTaken()
    {
        var list = new InputList<Union<string, int>> { "a", 1, (Input<string>)"b", (Input<int>)2 };
        var values = await OutputUtilities.GetValueAsync(list.ToOutput());
        Assert.Equal(["a", 1, "b", 2], values.Select(v => v.Value));
    }
}
