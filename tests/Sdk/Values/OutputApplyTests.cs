using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class OutputApplyTests
{
    [Fact]
    public async Task Apply_Known_TransformsTheValue() =>
        Assert.Equal(Facts.Known(4), await Facts.Of(Output.Create(3).Apply(x => x + 1)));

    [Fact]
    public async Task Apply_AsyncFunction_IsWaitedFor()
    {
        var output = Output.Create(3).Apply(async x =>
        {
            await Task.Yield();
            return $"{x}";
        });
        Assert.Equal(Facts.Known("3"), await Facts.Of(output));
    }

    [Fact]
    public async Task Apply_Action_YieldsAnEmptyTuple()
    {
        var seen = 0;
        var output = Output.Create(3).Apply(async x =>
        {
            await Task.Yield();
            seen = x;
        });
        Assert.True((await Facts.Of(output)).IsKnown);
        Assert.Equal(3, seen);
    }

    [Fact]
    public async Task Apply_Unknown_NeverCallsTheFunction()
    {
        var called = false;
        var output = OutputUtilities.CreateUnknown(1).Apply(x =>
        {
            called = true;
            return x;
        });
        Assert.Equal(Facts.Unknown<int>(), await Facts.Of(output));
        Assert.False(called);
    }

    [Fact]
    public async Task Apply_UnknownSecret_StaysSecret() =>
        Assert.Equal(Facts.Unknown<int>(secret: true), await Facts.Of(Output.CreateSecret(OutputUtilities.CreateUnknown(1)).Apply(x => x)));

    [Fact]
    public async Task Apply_Secret_StaysSecret() =>
        Assert.Equal(Facts.Secret(2), await Facts.Of(Output.CreateSecret(1).Apply(x => x + 1)));

    [Fact]
    public async Task Apply_InnerSecret_MakesTheWholeSecret() =>
        Assert.Equal(Facts.Secret(2), await Facts.Of(Output.Create(1).Apply(x => Output.CreateSecret(x + 1))));

    [Fact]
    public async Task Apply_InnerUnknown_MakesTheWholeUnknown()
    {
        var output = Output.CreateSecret(1).Apply(x => OutputUtilities.CreateUnknown(x));
        Assert.Equal(Facts.Unknown<int>(secret: true), await Facts.Of(output));
    }

    [Fact]
    public async Task Apply_InnerInput_IsUnwrapped()
    {
        var output = Output.Create(1).Apply(x => (Input<string>)$"{x}");
        Assert.Equal(Facts.Known("1"), await Facts.Of(output));
    }

    [Fact]
    public async Task Apply_NoInnerOutput_YieldsTheDefault()
    {
        var output = Output.Create(1).Apply(_ => (Output<string>?)null);
        Assert.Equal(Facts.Known<string>(null!), await Facts.Of(output));
    }

    [Fact]
    public async Task Apply_FunctionThrows_OutputFails()
    {
        var output = Output.Create(1).Apply((Func<int, int>)(_ => throw new InvalidOperationException("boom")));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => OutputUtilities.GetValueAsync(output));
        Assert.Equal("boom", exception.Message);
    }

    [Fact]
    public async Task Apply_FailedTask_OutputFails()
    {
        var output = Output.Create(Task.FromException<int>(new InvalidOperationException("boom"))).Apply(x => x);
        await Assert.ThrowsAsync<InvalidOperationException>(() => OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task UntypedApply_Known_GivesTheBoxedValue() =>
        Assert.Equal(Facts.Known("3"), await Facts.Of(Output.Create(3).UntypedApply(x => Output.Create($"{x}"))));

    [Fact]
    public async Task Unsecret_Secret_IsPlain()
    {
        Assert.Equal(Facts.Known("x"), await Facts.Of(Output.Unsecret(Output.CreateSecret("x"))));
    }

    [Fact]
    public async Task CreateSecret_Task_IsSecret() =>
        Assert.Equal(Facts.Secret("x"), await Facts.Of(Output.CreateSecret(Task.FromResult("x"))));

    [Fact]
    public void ToString_OutsideADeployment_SaysWhatToDo()
    {
        var text = Output.Create("x").ToString();
        Assert.Contains("Apply", text, StringComparison.Ordinal);
    }
}
