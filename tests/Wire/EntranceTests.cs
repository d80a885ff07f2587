using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Every way to start a deployment, and the surroundings it is started in.</summary>
public sealed class EntranceTests
{
    private const string Stack = "urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev";
    private const string Thing = "urn:pulumi:dev::proj::azure-native:network:Vnet::thing";

    [Theory]
    [InlineData("action")]
    [InlineData("task")]
    public async Task RunAsync_WithoutOutputs_RegistersNoneOfTheStack(string entrance)
    {
        await using var engine = await RunAsync(entrance, 0);
        Assert.Empty(Outputs(engine));
        Assert.Contains(engine.Of<RegisterResourceRequest>(), r => r.Name == "thing" && r.Parent == Stack);
    }

    [Theory]
    [InlineData("outputs")]
    [InlineData("task-outputs")]
    public async Task RunAsync_WithOutputs_RegistersThem(string entrance)
    {
        await using var engine = await RunAsync(entrance, 0);
        Assert.Equal(Thing, Assert.Single(Outputs(engine), o => o.Key == "thingUrn").Value.StringValue);
        Assert.Equal(entrance == "task-outputs" ? 1 : 0, engine.Of<RegisterResourceRequest>().Single(r => r.Name == "proj-dev").Transforms.Count);
        Assert.Equal(entrance == "task-outputs", engine.Of<RegisterResourceRequest>().Single(r => r.Name == "thing").Protect);
    }

    [Theory]
    [InlineData("stack")]
    [InlineData("services")]
    public async Task RunAsync_StackClass_RegistersItsProperties(string entrance)
    {
        await using var engine = await RunAsync(entrance, 0);
        var outputs = Outputs(engine);
        Assert.Equal(["ThingUrn", "renamed"], outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Thing, outputs["ThingUrn"].StringValue);
        Assert.Equal("hidden", outputs["renamed"].StructValue.Fields["value"].StringValue);
    }

    [Theory]
    [InlineData("no-service", "Failed to resolve instance of type Bleu.Infra.Programs.Wire.ForgetfulStack from service provider. Register the type with the service provider before calling RunAsync.")]
    [InlineData("forgetful", "Output(s) 'Forgotten' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.")]
    [InlineData("two-stacks", "A program declares one stack; this one declares a second. Put what they share into a component.")]
    public async Task RunAsync_MistakesAboutStacks_AreTold(string entrance, string message)
    {
        await using var engine = await RunAsync(entrance, 32);
        Assert.Equal([message], engine.Errors);
        Assert.DoesNotContain(engine.Messages, m => m.Method == "SignalAndWaitForShutdown");
    }

    [Fact]
    public async Task RunAsync_InsideADeployment_IsRefused()
    {
        await using var engine = await RunAsync("nested", 32);
        Assert.Contains("Deployment.RunAsync was called inside a deployment that is running already.", Assert.Single(engine.Errors));
    }

    [Fact]
    public async Task LoggedError_FailsTheProgramOnceItIsThrough()
    {
        await using var engine = await RunAsync("logged-error", 1);
        Assert.Equal(["the quota is used up"], engine.Errors);
        Assert.DoesNotContain(engine.Messages, m => m.Method == "SignalAndWaitForShutdown");
    }

    [Theory]
    [InlineData("PULUMI_MONITOR")]
    [InlineData("PULUMI_ENGINE")]
    [InlineData("PULUMI_PROJECT")]
    [InlineData("PULUMI_STACK")]
    [InlineData("PULUMI_DRY_RUN")]
    [InlineData("PULUMI_QUERY_MODE")]
    [InlineData("PULUMI_PARALLEL")]
    public async Task RunAsync_WithoutTheHostsVariables_SaysHowToStart(string variable)
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.NotEqual(0, await engine.RunAsync(["run", "action"], new() { [variable] = null }));
        Assert.Contains("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", engine.StandardError);
    }

    [Fact]
    public async Task RunAsync_ProxyAndServerSettingsInTheEnvironment_AreTheirOwn()
    {
        await using var engine = await RecordingEngine.StartAsync();
        var environment = new Dictionary<string, string?>
        {
            ["http_proxy"] = "http://127.0.0.1:1",
            ["ASPNETCORE_URLS"] = "http://192.0.2.1:80",
            ["ASPNETCORE_HTTP_PORTS"] = "8080",
            ["Kestrel__Endpoints__Other__Url"] = "http://192.0.2.1:80",
        };
        Assert.Equal(("", 0), (engine.StandardError, await engine.RunAsync(["hooked"], environment)));
        Assert.Equal([], engine.Errors);
    }

    [Fact]
    public async Task RunAsync_EngineThatKnowsFewerCalls_Ends()
    {
        await using var engine = await RecordingEngine.StartAsync(isOld: true);
        Assert.Equal(0, await engine.RunAsync("run", "outputs"));
        Assert.Equal([], engine.Errors);
        Assert.Contains(engine.Of<RegisterResourceRequest>(), r => r.Name == "thing");
    }

    [Fact]
    public async Task RequirePulumiVersion_IsAskedOfTheEngine()
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync("version", ">=3.200.0"));
        Assert.Equal(32, await engine.RunAsync("version", ">=99"));
        Assert.Equal(["the CLI is not >=99"], engine.Errors);
    }

    private static async Task<RecordingEngine> RunAsync(string entrance, int exitCode)
    {
        var engine = await RecordingEngine.StartAsync();
        Assert.Equal((exitCode, ""), (await engine.RunAsync("run", entrance), engine.StandardError));
        if (exitCode == 0)
        {
            Assert.Equal([], engine.Errors);
        }

        return engine;
    }

    private static IDictionary<string, Value> Outputs(RecordingEngine engine) =>
        Assert.Single(engine.Of<RegisterResourceOutputsRequest>(), o => o.Urn == Stack).Outputs.Fields;
}
