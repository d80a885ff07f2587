using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>Every question of an engine reaches the provider, and every answer the engine.</summary>
public sealed class ProviderServiceTests
{
    private const string Urn = "urn:pulumi:s::p::full:index:Thing::one";
    private const string Engine = "127.0.0.1:1";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Struct Size(double size) => new() { Fields = { ["size"] = Value.ForNumber(size) } };

    private static Task<ServedProvider> FullAsync() => ServedProvider.StartAsync(engine => new FullProvider(engine), "1.2.3", Engine);

    [Fact]
    public async Task Provider_BeforeAnEngineAttaches_RefusesAndThenServes()
    {
        await using var provider = await ServedProvider.StartAsync(engine => new FullProvider(engine), "1.2.3");
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await provider.Client.GetSchemaAsync(new(), cancellationToken: Token));
        Assert.Equal(StatusCode.FailedPrecondition, refusal.StatusCode);

        await provider.Client.AttachAsync(new() { Address = Engine }, cancellationToken: Token);
        Assert.Equal("2 sub 3", (await provider.Client.GetSchemaAsync(new() { Version = 2, SubpackageName = "sub", SubpackageVersion = "3" }, cancellationToken: Token)).Schema);
    }

    [Fact]
    public async Task Provider_Handshake_AttachesAndTakesEveryKindOfValue()
    {
        await using var provider = await ServedProvider.StartAsync(engine => new FullProvider(engine), "1.2.3");
        var response = await provider.Client.HandshakeAsync(new() { EngineAddress = Engine }, cancellationToken: Token);

        Assert.True(response is { AcceptSecrets: true, AcceptResources: true, AcceptOutputs: true });
        Assert.Equal("1.2.3", (await provider.Client.GetPluginInfoAsync(new Empty(), cancellationToken: Token)).Version);
        Assert.Equal("0  ", (await provider.Client.GetSchemaAsync(new(), cancellationToken: Token)).Schema);
    }

    [Fact]
    public async Task Provider_WithoutVersion_HasTheProgramsOwn()
    {
        await using var provider = await ServedProvider.StartAsync(_ => new EmptyProvider(), null, Engine, "--logtostderr", "-v", "9");
        Assert.Matches(@"^\d+\.\d+\.\d+$", (await provider.Client.GetPluginInfoAsync(new Empty(), cancellationToken: Token)).Version);
    }

    [Fact]
    public async Task Provider_WithTwoAddresses_DoesNotStart()
    {
        var problem = await Assert.ThrowsAsync<ArgumentException>(() => ServedProvider.StartAsync(_ => new EmptyProvider(), null, "a:1", "b:2"));
        Assert.Contains("A provider takes one argument, the engine's address, not 2: a:1 b:2", problem.Message);
    }

    [Fact]
    public async Task Provider_Parameterize_TakesArgumentsAndValues()
    {
        await using var provider = await FullAsync();
        var byArgs = await provider.Client.ParameterizeAsync(new() { Args = new() { Args = { "a", "b" } } }, cancellationToken: Token);
        Assert.Equal(("a-b", "1.0.0"), (byArgs.Name, byArgs.Version));

        var byValue = await provider.Client.ParameterizeAsync(
            new() { Value = new() { Name = "n", Version = "2.0.0", Value = ByteString.CopyFromUtf8("v") } }, cancellationToken: Token);
        Assert.Equal(("nv", "2.0.0"), (byValue.Name, byValue.Version));
    }

    [Fact]
    public async Task Provider_Configure_SeesTextAndValues()
    {
        await using var provider = await FullAsync();
        var request = ConfigureRequest.Parser.ParseJson("""{ "variables": { "a:b": "c" }, "args": { "b": "c" }, "sendsOldInputs": true, "sendsOldInputsToDelete": true }""");
        var response = await provider.Client.ConfigureAsync(request, cancellationToken: Token);
        Assert.True(response is { AcceptSecrets: true, AcceptOutputs: true, AcceptResources: true, SupportsPreview: true });
    }

    [Fact]
    public async Task Provider_Check_YieldsInputsAndFailures()
    {
        await using var provider = await FullAsync();
        var config = await provider.Client.CheckConfigAsync(new() { Urn = Urn, News = Size(1) }, cancellationToken: Token);
        Assert.Equal(("full:index:Thing", "one"), (config.Inputs.Fields["type"].StringValue, config.Inputs.Fields["name"].StringValue));

        var check = await provider.Client.CheckAsync(new() { Urn = Urn, Olds = Size(1), News = Size(2), RandomSeed = ByteString.CopyFrom(1, 2, 3) }, cancellationToken: Token);
        Assert.Equal(3, check.Inputs.Fields["seed"].NumberValue);
        Assert.Equal("""{ "property": "size", "reason": "is too small" }""", Assert.Single(check.Failures).ToString());
    }

    [Fact]
    public async Task Provider_Diff_SaysWhatChangesAndHow()
    {
        await using var provider = await FullAsync();
        var response = await provider.Client.DiffAsync(
            new() { Urn = Urn, Id = "i", OldInputs = Size(1), News = Size(2), IgnoreChanges = { "tags" } }, cancellationToken: Token);

        Assert.Equal(
            """{ "replaces": [ "size" ], "stables": [ "tags" ], "deleteBeforeReplace": true, "changes": "DIFF_SOME", "diffs": [ "i" ], "detailedDiff": { "size": { "kind": "UPDATE_REPLACE", "inputDiff": true } }, "hasDetailedDiff": true }""",
            response.ToString());
        Assert.Equal("{ }", (await provider.Client.DiffConfigAsync(new() { Urn = Urn }, cancellationToken: Token)).ToString());
    }

    [Fact]
    public async Task Provider_Resource_IsCreatedReadUpdatedAndDeleted()
    {
        await using var provider = await FullAsync();
        var client = provider.Client;
        var read = await client.ReadAsync(new() { Urn = Urn, Id = "id-1", Properties = Size(2), Inputs = Size(1) }, cancellationToken: Token);
        Assert.Equal(("id-1", 2d, 1d), (read.Id, read.Properties.Fields["size"].NumberValue, read.Inputs.Fields["size"].NumberValue));

        var update = await client.UpdateAsync(new() { Urn = Urn, Id = "id-1", News = Size(3), OldInputs = Size(1), IgnoreChanges = { "a.b" } }, cancellationToken: Token);
        Assert.Equal("""{ "properties": { "path": "a.b", "size": 3, "was": 1 } }""", Ordered(update.Properties));

        await client.DeleteAsync(new() { Urn = Urn, Id = "id-1" }, cancellationToken: Token);
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await client.DeleteAsync(new() { Urn = Urn, Id = "kept" }, cancellationToken: Token));
        Assert.Equal((StatusCode.Internal, "This one stays."), (refusal.StatusCode, refusal.Status.Detail));
    }

    [Fact]
    public async Task Provider_MethodItDoesNotHave_IsUnimplemented()
    {
        await using var provider = await ServedProvider.StartAsync(_ => new EmptyProvider(), "1.0.0", Engine);
        var client = provider.Client;
        Func<Task>[] calls =
        [
            async () => await client.GetSchemaAsync(new(), cancellationToken: Token),
            async () => await client.ParameterizeAsync(new() { Args = new() }, cancellationToken: Token),
            async () => await client.CheckConfigAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.DiffConfigAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.CheckAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.DiffAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.CreateAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.ReadAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.UpdateAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.DeleteAsync(new() { Urn = Urn }, cancellationToken: Token),
            async () => await client.InvokeAsync(new(), cancellationToken: Token),
            async () => await client.ConstructAsync(new() { Parent = Urn, MonitorEndpoint = Engine }, cancellationToken: Token),
            async () => await client.CallAsync(new() { MonitorEndpoint = Engine }, cancellationToken: Token),
            async () => await client.GetMappingAsync(new(), cancellationToken: Token),
        ];
        foreach (var call in calls)
        {
            Assert.Equal(StatusCode.Unimplemented, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
        }

        var configured = await client.ConfigureAsync(new(), cancellationToken: Token);
        Assert.True(configured is { AcceptSecrets: true, AcceptOutputs: true, AcceptResources: true, SupportsPreview: true });
    }

    [Fact]
    public async Task Provider_Cancel_EndsWhatIsUnderWay()
    {
        await using var provider = await FullAsync();
        var waiting = provider.Client.InvokeAsync(new() { Tok = "full:index:wait" }, cancellationToken: Token).ResponseAsync;
        await FullProvider.Waiting.Task;
        await provider.Client.CancelAsync(new Empty(), cancellationToken: Token);
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => waiting)).StatusCode);
    }

    [Fact]
    public async Task Provider_Function_FailsInWordsOrWithItsTrace()
    {
        await using var provider = await FullAsync();
        var failed = await provider.Client.InvokeAsync(new() { Tok = "full:index:none" }, cancellationToken: Token);
        Assert.Equal("'full:index:none' is no function", Assert.Single(failed.Failures).Reason);

        var broken = await Assert.ThrowsAsync<RpcException>(async () => await provider.Client.InvokeAsync(new() { Tok = "full:index:broken" }, cancellationToken: Token));
        Assert.Equal(StatusCode.Internal, broken.StatusCode);
        Assert.Contains("InvalidOperationException: It broke.", broken.Status.Detail);
    }

    [Fact]
    public async Task Provider_Method_SeesItsResourceAndYieldsDependencies()
    {
        await using var provider = await FullAsync();
        var request = CallRequest.Parser.ParseJson(
            $$"""{ "tok": "full:index:Thing/grow", "project": "p", "stack": "s", "monitorEndpoint": "{{Engine}}", "args": { "by": 2, "__self__": { "4dabf18193072939515e22adb298388d": "5cf8f73096256a8f31e491e813e4eb8e", "urn": "{{Urn}}", "id": "" } }, "argDependencies": { "by": { "urns": [ "urn:pulumi:s::p::t:i:R::a" ] } } }""");
        var response = await provider.Client.CallAsync(request, cancellationToken: Token);

        Assert.Equal($$"""{ "properties": { "by": 2, "self": "{{Urn}}" } }""", Ordered(response.Return));
        Assert.Equal("urn:pulumi:s::p::t:i:R::a", Assert.Single(response.ReturnDependencies["by"].Urns));
        Assert.Equal("urn:pulumi:s::p::t:i:R::extra", Assert.Single(response.ReturnDependencies["self"].Urns));
    }

    private static string Ordered(Struct fields) =>
        new UpdateResponse { Properties = new() { Fields = { fields.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary() } } }.ToString();
}
