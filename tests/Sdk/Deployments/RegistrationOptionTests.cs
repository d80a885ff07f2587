using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Deployments;

/// <summary>What resources take over from their parents, and what transformations may change.</summary>
public sealed class RegistrationOptionTests
{
    [Fact]
    public async Task Transformation_OfAComponent_ReachesItsChildrenFromNearToFar()
    {
        var capture = await Capture.RunAsync(() => _ = new Group("group", new ComponentResourceOptions
        {
            ResourceTransformations = { Append("outer") },
        }, new CustomResourceOptions { ResourceTransformations = { Append("own") } }));

        Assert.Equal("start own outer", capture.InputsOf("group-thing")["text"]);
    }

    [Fact]
    public async Task Transformation_ThatChangesTheParent_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Capture.RunAsync(() =>
        {
            var other = new Group("other", null, null);
            _ = new Thing("thing", null, new CustomResourceOptions
            {
                ResourceTransformations =
                {
                    args => new ResourceTransformationResult(args.Args, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new CustomResourceOptions { Parent = other })),
                },
            });
        }));

        Assert.Contains("parent", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Transformation_ThatThrows_EndsTheProgramInsteadOfHangingIt()
    {
        var program = Capture.RunAsync(() => _ = new Thing("thing", null, new CustomResourceOptions
        {
            ResourceTransformations = { _ => throw new InvalidOperationException("no such luck") },
        }));

        var error = await Assert.ThrowsAsync<RunException>(() => program.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Contains("no such luck", error.Message);
    }

    [Fact]
    public async Task Component_WithProviders_HandsThemToItsChildren()
    {
        var capture = await Capture.RunAsync(() =>
        {
            var provider = new TestProvider("p");
            _ = new Group("group", new ComponentResourceOptions { Providers = { provider } }, null);
        });

        Assert.Contains("pulumi:providers:test::p::", Assert.Single(capture.Resources, r => r.Name == "group-thing").Provider);
    }

    [Fact]
    public async Task Parent_ThatIsAlsoADependency_IsReportedNotWaitedFor()
    {
        var program = Capture.RunAsync(() =>
        {
            var group = new Group("group", null, null);
            _ = new Thing("thing", null, new CustomResourceOptions { Parent = group, DependsOn = { group } });
        });

        var error = await Assert.ThrowsAsync<RunException>(() => program.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Contains("waits for itself", error.Message);
    }

    [Fact]
    public async Task Faults_OfSeveralResources_AreAllReported()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Capture.RunAsync(() =>
        {
            _ = new Thing("first", new ThingArgs { Text = Output.Create(Task.FromException<string>(new InvalidOperationException("first fault"))) });
            _ = new Thing("second", new ThingArgs { Text = Output.Create(Task.FromException<string>(new InvalidOperationException("second fault"))) });
        }));

        var text = error.ToString();
        Assert.Contains("first fault", text);
        Assert.Contains("second fault", text);
    }

    [Fact]
    public async Task Awaiting_InsideTheProgram_ComesBack()
    {
        var seen = "";
        await Deployment.TestAsync(new NamingMocks(), new TestOptions { IsPreview = false }, async () =>
        {
            var thing = new Thing("thing", new ThingArgs { Text = "hello" });
            seen = await OutputUtilities.GetValueAsync(thing.Text);
        });

        Assert.Equal("hello", seen);
    }

    private static ResourceTransformation Append(string word) => args =>
    {
        if (args.Resource is Thing && args.Args is ThingArgs thing)
        {
            thing.Text = thing.Text!.Apply(text => $"{text} {word}");
        }

        return new ResourceTransformationResult(args.Args, args.Options);
    };

    private sealed class Group : ComponentResource
    {
        public Group(string name, ComponentResourceOptions? options, CustomResourceOptions? child)
            : base("test:index:Group", name, options)
        {
            child ??= new CustomResourceOptions();
            child.Parent = this;
            _ = new Thing($"{name}-thing", new ThingArgs { Text = "start" }, child);
            RegisterOutputs();
        }
    }

    private sealed class TestProvider(string name) : ProviderResource("test", name, ResourceArgs.Empty, null);

    private sealed class NamingMocks : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
            Task.FromResult<(string?, object)>((args.Name, args.Inputs));

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
