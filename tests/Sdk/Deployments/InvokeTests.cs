using System.Collections.Immutable;
using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Deployments;

/// <summary>Functions are called when all that they need is known, and not before.</summary>
public sealed class InvokeTests
{
    [Fact]
    public async Task Invoke_KnownArguments_AreHandedOverAndTheResultComesBack()
    {
        var (mocks, result) = await RunAsync(() => Deployment.Instance.Invoke<Answer>("test:index:ask", new Question { Text = "why" }));

        Assert.Equal(("test:index:ask", "why"), (mocks.Calls.Single().Token, mocks.Calls.Single().Args["text"]));
        Assert.Equal("because", (await OutputUtilities.GetValueAsync(result)).Text);
    }

    [Fact]
    public async Task Invoke_UnknownArgument_IsNotCalledAndIsUnknown()
    {
        var (mocks, result) = await RunAsync(() => Deployment.Instance.Invoke<Answer>("test:index:ask", new Question { Text = OutputUtilities.CreateUnknown("") }));

        Assert.Empty(mocks.Calls);
        Assert.False(await OutputUtilities.GetIsKnownAsync(result));
    }

    [Fact]
    public async Task Invoke_SecretArgument_MakesTheResultSecret()
    {
        var (_, result) = await RunAsync(() => Deployment.Instance.Invoke<Answer>("test:index:ask", new Question { Text = Output.CreateSecret("why") }));

        Assert.True(await Output.IsSecretAsync(result));
    }

    [Fact]
    public async Task Invoke_DependingOnAResource_WaitsForItAndCarriesItOn()
    {
        var (mocks, result) = await RunAsync(() =>
        {
            var thing = new Thing("thing");
            return Deployment.Instance.Invoke<Answer>("test:index:ask", new Question { Text = "why" }, new InvokeOutputOptions { DependsOn = { thing } });
        });

        Assert.Single(mocks.Calls);
        Assert.Equal(["thing"], (await OutputUtilities.GetDependenciesAsync(result)).Select(r => r.GetResourceName()));
    }

    private static async Task<(AskMocks Mocks, Output<Answer> Result)> RunAsync(Func<Output<Answer>> program)
    {
        var mocks = new AskMocks();
        Output<Answer>? result = null;
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, () => { result = program(); });
        return (mocks, result!);
    }

    private sealed class Question : InvokeArgs
    {
        [Input("text")]
        public Input<string>? Text { get; set; }
    }

    [OutputType]
    private sealed class Answer
    {
        public readonly string Text;

        [OutputConstructor]
        private Answer(string text) => Text = text;
    }

    private sealed class AskMocks : IMocks
    {
        public List<(string Token, ImmutableDictionary<string, object> Args)> Calls { get; } = [];

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
            Task.FromResult<(string?, object)>((args.Name + "-id", args.Inputs));

        public Task<object> CallAsync(MockCallArgs args)
        {
            Calls.Add((args.Token!, args.Args));
            return Task.FromResult<object>(new Dictionary<string, object> { ["text"] = "because" });
        }
    }
}
