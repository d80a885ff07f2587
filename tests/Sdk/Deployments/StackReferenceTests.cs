using System.Collections.Immutable;
using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Deployments;

/// <summary>Outputs of other stacks: there or not, secret or not, read as outputs or at once.</summary>
public sealed class StackReferenceTests
{
    private static readonly Dictionary<string, object> State = new()
    {
        ["outputs"] = ImmutableDictionary<string, object>.Empty.Add("plain", "visible").Add("hidden", "s3cret"),
        ["secretOutputNames"] = ImmutableArray.Create("hidden"),
    };

    [Fact]
    public async Task GetOutput_Plain_IsNotSecretThoughOthersAre() => await WithAsync(async hub =>
    {
        var output = hub.GetOutput("plain");
        Assert.Equal("visible", await OutputUtilities.GetValueAsync(output));
        Assert.False(await Output.IsSecretAsync(output));
    });

    [Fact]
    public async Task GetOutput_Secret_StaysSecret() => await WithAsync(async hub => Assert.True(await Output.IsSecretAsync(hub.GetOutput("hidden"))));

    [Fact]
    public async Task GetOutput_Absent_IsNull() => await WithAsync(async hub => Assert.Null(await OutputUtilities.GetValueAsync(hub.GetOutput("absent"))));

    [Fact]
    public async Task RequireOutput_Absent_NamesOutputAndStack()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => WithAsync(hub => OutputUtilities.GetValueAsync(hub.RequireOutput("absent"))));

        Assert.Contains("Required output 'absent' does not exist on stack 'org/net/prod'.", error.ToString());
    }

    [Fact]
    public async Task GetOutputDetails_SaysWhichOfTheTwoItIs() => await WithAsync(async hub =>
    {
        var (plain, hidden, absent) = (await hub.GetOutputDetailsAsync("plain"), await hub.GetOutputDetailsAsync("hidden"), await hub.GetOutputDetailsAsync("absent"));
        Assert.Equal(("visible", null), (plain.Value, plain.SecretValue));
        Assert.Equal((null, "s3cret"), (hidden.Value, hidden.SecretValue));
        Assert.Equal((null, null), (absent.Value, absent.SecretValue));
    });

    [Fact]
    public async Task GetValue_Secret_IsRefused() => await WithAsync(async hub =>
    {
        Assert.Equal("visible", await hub.GetValueAsync("plain"));
        Assert.Equal("visible", await hub.RequireValueAsync("plain"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.GetValueAsync("hidden"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.RequireValueAsync("hidden"));
    });

    [Fact]
    public async Task Name_OfTheArguments_IsReadInsteadOfTheOwn()
    {
        var capture = await Capture.RunAsync(() => _ = new StackReference("hub", new StackReferenceArgs { Name = "org/net/prod" }));

        var read = Assert.Single(capture.Resources);
        Assert.Equal(("hub", "org/net/prod", "org/net/prod"), (read.Name, read.Id, read.Inputs["name"]));
    }

    private static async Task WithAsync(Func<StackReference, Task> check)
    {
        StackReference? hub = null;
        await Capture.RunAsync(() => hub = new StackReference("org/net/prod"), State);
        Assert.NotNull(hub);
        await check(hub);
    }
}
