using Bleu.Infra.Sdk.Tests.Serialization;
using Bleu.Infra.Sdk.Tests.Testing;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Deployments;

/// <summary>Outputs of components of the program's own: they are the program's to give.</summary>
public sealed class ComponentOutputTests
{
    [Fact]
    public async Task Initialiser_OfALocalComponent_IsKept()
    {
        var mocks = new EchoMocks();
        Initialised? component = null;
        await Deployment.TestAsync(mocks, new TestOptions(), () => { component = new Initialised("component"); });

        Assert.NotNull(component);
        Assert.Equal("given", await OutputUtilities.GetValueAsync(component.Given));
        Assert.False(await OutputUtilities.GetIsKnownAsync(component.Forgotten));
        var outputs = Assert.Single(mocks.Completed, c => c.Urn.EndsWith("::component", StringComparison.Ordinal)).Outputs;
        Assert.Equal("given", await OutputUtilities.GetValueAsync(outputs["given"]));
        Assert.False(await OutputUtilities.GetIsKnownAsync(outputs["Forgotten"]));
    }

    [Fact]
    public async Task DeferredOutputs_InACircle_EndTheProgram()
    {
        var program = Capture.RunAsync(() =>
        {
            var later = new DeferredOutput<string>();
            var first = new Thing("first", new ThingArgs { Text = later.Output });
            var second = new Thing("second", new ThingArgs { Text = first.Text });
            later.Resolve(second.Text);
        });

        var error = await Assert.ThrowsAsync<RunException>(() => program.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Contains("test:index:Thing 'first', test:index:Thing 'second' wait for values that nothing computes any more", error.Message);
    }

    [Fact]
    public async Task SlowWork_OfTheProgram_IsWaitedForHoweverQuietItIs()
    {
        var slow = TimeSpan.FromSeconds(3);
        Func<Output<string>>[] works =
        [
            () => Output.Create(SlowlyAsync()),
            () => Output.Create(SoonAsync()).Apply(_ => SlowlyAsync()),
            () => Output.Create(SoonAsync()).Apply(_ =>
            {
                Thread.Sleep(slow);
                return "done";
            }),
        ];
        var captures = await Task.WhenAll(works.Select(work => Task.Run(() => Capture.RunAsync(() => _ = new Thing("last", new ThingArgs { Text = work() })))));

        Assert.All(captures, c => Assert.Equal("done", c.InputsOf("last")["text"]));

        static async Task<string> SoonAsync()
        {
            await Task.Delay(100);
            return "soon";
        }

        async Task<string> SlowlyAsync()
        {
            await Task.Delay(slow);
            return "done";
        }
    }

    private sealed class Initialised : ComponentResource
    {
        public Initialised(string name)
            : base("test:index:Initialised", name) => RegisterOutputs();

        [Output("given")]
        public Output<string> Given { get; private set; } = Output.Create("given");

        [Output]
        public Output<string> Forgotten { get; private set; } = null!;
    }
}
