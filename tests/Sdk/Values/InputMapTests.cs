using System.Collections;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class InputMapTests
{
    public static TheoryData<string, InputMap<int>> EveryConversion() => new()
    {
        { "dictionary", new Dictionary<string, int> { ["a"] = 1 } },
        { "immutable", ImmutableDictionary<string, int>.Empty.Add("a", 1) },
        { "output of dictionary", Output.Create(new Dictionary<string, int> { ["a"] = 1 }) },
        { "output of interface", Output.Create<IDictionary<string, int>>(new Dictionary<string, int> { ["a"] = 1 }) },
        { "output of immutable", Output.Create(ImmutableDictionary<string, int>.Empty.Add("a", 1)) },
        { "indexer", new InputMap<int> { ["a"] = 1 } },
        { "add", new InputMap<int> { { "a", Output.Create(1) } } },
    };

    [Theory]
    [MemberData(nameof(EveryConversion), DisableDiscoveryEnumeration = true)]
    public async Task InputMap_EveryConversion_HoldsTheEntry(string kind, InputMap<int> map)
    {
        Assert.Equal([KeyValuePair.Create("a", 1)], await Resolve(map));
        Assert.NotEmpty(kind);
    }

    [Fact]
    public async Task Add_SameKeyDifferentValue_FailsWhenResolved()
    {
        var map = new InputMap<string> { ["env"] = "dev", };
        map.Add("env", "prod");
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Resolve(map));
        Assert.Contains("'env'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_SameKeySameInput_IsFine()
    {
        Input<string> value = "dev";
        var map = new InputMap<string> { { "env", value }, { "env", value } };
        Assert.Single(await Resolve(map));
    }

    [Fact]
    public async Task Merge_SameKey_SecondWins()
    {
        var merged = InputMap<string>.Merge(new() { ["a"] = "1", ["b"] = "2" }, new() { ["b"] = "3", ["c"] = "4" });
        Assert.Equal(["a=1", "b=3", "c=4"], (await Resolve(merged)).Select(e => $"{e.Key}={e.Value}").Order());
    }

    [Fact]
    public async Task AddRange_OutputMap_IsJoined()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        map.AddRange(Output.CreateSecret(ImmutableDictionary<string, string>.Empty.Add("b", "2")));
        Assert.Equal(["a=1", "b=2"], (await Resolve(map)).Select(e => $"{e.Key}={e.Value}").Order());
        Assert.True(await Output.IsSecretAsync(map.ToOutput()));
    }

    [Fact]
    public async Task AwaitForeach_Map_YieldsItsEntries()
    {
        var seen = new List<string>();
        await foreach (var entry in new InputMap<int> { ["a"] = 1, ["b"] = Output.Create(2) })
        {
            var (key, value) = await OutputUtilities.GetValueAsync(entry.ToOutput());
            seen.Add($"{key}={value}");
        }

        Assert.Equal(["a=1", "b=2"], seen.Order());
    }

    [Fact]
    public void Foreach_Map_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputMap<int>()).GetEnumerator());

    private static Task<ImmutableDictionary<string, T>> Resolve<T>(InputMap<T> map) => OutputUtilities.GetValueAsync(map.ToOutput());
}
