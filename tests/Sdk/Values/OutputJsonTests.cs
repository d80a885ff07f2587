using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class OutputJsonTests
{
    private sealed record Rule(string Name, Output<int> Port, Input<string>? Source = null);

    [Fact]
    public async Task JsonSerialize_PlainValue_IsItsJson() =>
        Assert.Equal(Facts.Known("[1,2]"), await Facts.Of(Output.JsonSerialize(Output.Create(new[] { 1, 2 }))));

    [Fact]
    public async Task JsonSerialize_OutputInside_IsWaitedFor()
    {
        var port = new TaskCompletionSource<int>();
        var output = Output.JsonSerialize(Output.Create(new Rule("ssh", Output.Create(port.Task), "any")));
        port.SetResult(22);
        Assert.Equal(Facts.Known("""{"Name":"ssh","Port":22,"Source":"any"}"""), await Facts.Of(output));
    }

    [Fact]
    public async Task JsonSerialize_SecretInside_MakesTheTextSecret()
    {
        var output = Output.JsonSerialize(Output.Create(new Rule("ssh", Output.CreateSecret(22))));
        Assert.Equal(Facts.Secret("""{"Name":"ssh","Port":22,"Source":null}"""), await Facts.Of(output));
    }

    [Fact]
    public async Task JsonSerialize_UnknownInside_MakesTheTextUnknown()
    {
        var output = Output.JsonSerialize(Output.Create(new Rule("ssh", OutputUtilities.CreateUnknown(22))));
        Assert.Equal(Facts.Unknown<string>(), await Facts.Of(output));
    }

    [Fact]
    public async Task JsonSerialize_Options_AreKept()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        var output = Output.JsonSerialize(Output.Create(new Rule("ssh", Output.Create(22))), options);
        Assert.StartsWith("""{"name":"ssh","port":22""", await OutputUtilities.GetValueAsync(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonDeserialize_SecretText_IsSecretValue()
    {
        var output = Output.JsonDeserialize<int[]>(Output.CreateSecret("[1,2]"));
        Assert.Equal("1,2", string.Join(',', await OutputUtilities.GetValueAsync(output)));
        Assert.True(await Output.IsSecretAsync(output));
    }

    [Fact]
    public async Task JsonDeserialize_NoJson_OutputFails() =>
        await Assert.ThrowsAsync<JsonException>(() => OutputUtilities.GetValueAsync(Output.JsonDeserialize<int>(Output.Create("no"))));
}
