using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;
using Pulumi.Testing;

namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>Every way to run a program against mocks.</summary>
public sealed class TestOverloadTests
{
    private static readonly TestOptions Update = new() { IsPreview = false };

    [Fact]
    public async Task Action_YieldsItsResources() =>
        Assert.Equal(["thing"], Names(await Deployment.TestAsync(new EchoMocks(), Update, () => { _ = new Thing("thing"); })));

    [Fact]
    public async Task Task_YieldsItsResources() => Assert.Equal(["thing"], Names(await Deployment.TestAsync(new EchoMocks(), Update, async () =>
    {
        await Task.Yield();
        _ = new Thing("thing");
    })));

    [Fact]
    public async Task Function_YieldsResourcesAndOutputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(new EchoMocks(), Update, () => new Dictionary<string, object?> { ["name"] = new Thing("thing").GetResourceName() });

        Assert.Equal(["thing"], Names(resources));
        Assert.Equal("thing", outputs["name"]);
    }

    [Fact]
    public async Task FunctionOfATask_YieldsResourcesAndOutputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(new EchoMocks(), Update, async Task<IDictionary<string, object?>> () =>
        {
            await Task.Yield();
            return new Dictionary<string, object?> { ["name"] = new Thing("thing").GetResourceName() };
        });

        Assert.Equal(["thing"], Names(resources));
        Assert.Equal("thing", outputs["name"]);
    }

    [Fact]
    public async Task StackClass_YieldsTheStackToo()
    {
        var resources = await Deployment.TestAsync<EchoStack>(new EchoMocks(), new TestOptions { ProjectName = "shop", StackName = "prod" });

        Assert.Equal(["shop-prod", "thing"], Names(resources).Order(StringComparer.Ordinal));
        Assert.IsType<EchoStack>(resources[0]);
    }

    [Fact]
    public async Task StackClass_FromAServiceProvider_IsResolved() =>
        Assert.Equal(["project-stack", "thing"], Names(await Deployment.TestWithServiceProviderAsync<EchoStack>(new EchoMocks(), new EchoServices())).Order(StringComparer.Ordinal));

    [Fact]
    public async Task StackClass_UnknownToTheServiceProvider_IsNamed()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestWithServiceProviderAsync<SilentStack>(new EchoMocks(), new EchoServices()));

        Assert.Contains(nameof(SilentStack), error.Message);
    }

    [Fact]
    public async Task StackClass_WithoutAnOutput_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<SilentStack>(new EchoMocks()));

        Assert.Contains("Output(s) 'silent' have no value assigned", error.Message);
    }

    [Fact]
    public async Task LoggedErrors_AreThrownTogether()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => Deployment.TestAsync(new EchoMocks(), Update, () =>
        {
            Log.Error("one");
            Log.Error("two");
        }));

        Assert.Equal(["one", "two"], error.InnerExceptions.Select(e => Assert.IsType<RunException>(e).Message));
    }

    [Fact]
    public async Task Outputs_OfComponents_ReachTheMocks()
    {
        var mocks = new EchoMocks();
        await Deployment.TestAsync<EchoStack>(mocks);

        var outputs = Assert.Single(mocks.Completed).Outputs;
        Assert.Equal(["early", "late"], outputs.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(IEnumerable<Resource> resources) => resources.Select(r => r.GetResourceName());
}
