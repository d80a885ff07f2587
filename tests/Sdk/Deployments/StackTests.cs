using Pulumi;
using Pulumi.Testing;

namespace Bleu.Infra.Sdk.Tests.Deployments;

/// <summary>Stacks as classes: their outputs are checked before they are sent.</summary>
public sealed class StackTests
{
    [Fact]
    public async Task Stack_AsAClass_IsAmongTheResources()
    {
        var resources = await Deployment.TestAsync<GoodStack>(new NoMocks());

        var stack = Assert.IsType<GoodStack>(Assert.Single(resources));
        Assert.Equal("project-stack", stack.GetResourceName());
    }

    [Fact]
    public async Task Stack_OutputWithoutValue_IsNamed()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<ForgetfulStack>(new NoMocks()));

        Assert.Contains("Output(s) 'forgotten' have no value assigned", error.Message);
    }

    [Fact]
    public async Task Stack_OutputOfAnotherType_IsNamed()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<WrongStack>(new NoMocks()));

        Assert.Contains("wrong", error.Message);
        Assert.Contains("Output<T>", error.Message);
    }

    private sealed class GoodStack : Stack
    {
        public GoodStack() => Answer = Output.Create(42);

        [Output("answer")]
        public Output<int> Answer { get; set; }
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output("forgotten")]
        public Output<int> Answer { get; set; } = null!;
    }

    private sealed class WrongStack : Stack
    {
        [Output("wrong")]
        public string Answer { get; set; } = "x";
    }

    private sealed class NoMocks : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) => Task.FromResult<(string?, object)>((args.Name, args.Inputs));

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
