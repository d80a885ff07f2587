using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>
/// The messages of a program against those of a run of the official SDK 3.112.1: the same program, started with the environment
/// of a language host, says the same things.
/// </summary>
public sealed class FirstExchangeTests
{
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string Stack = "urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev";
    private const string Zone = "urn:pulumi:dev::proj::bleu:lz:LandingZone::client-a";
    private const string Network = "urn:pulumi:dev::proj::azure-native:network:Vnet::client-a-vnet";
    private const string Provider = "urn:pulumi:dev::proj::pulumi:providers:azure-native::lz::id-lz";

    [Fact]
    public async Task Program_EveryMessage_IsAsRecorded()
    {
        await using var engine = await RecordAsync();

        Golden.Verify(MessageText.Of(engine.Messages.Where(m => m.Method != "SupportsFeature")), "first-exchange");
    }

    [Fact]
    public async Task Features_AskedFor_AreThoseOfTheRecordedRun()
    {
        await using var engine = await RecordAsync();

        Assert.Equal(
            ["aliasSpecs", "deletedWith", "replaceWith", "resourceHooks", "resourceReferences", "transforms"],
            engine.Of<SupportsFeatureRequest>().Select(f => f.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Messages_ComeInTheRecordedOrder()
    {
        await using var engine = await RecordAsync();
        var methods = engine.Messages.Where(m => m.Message is not (SupportsFeatureRequest or ResourceHookResponse)).ToList();

        Assert.Equal("pulumi:pulumi:Stack", ((RegisterResourceRequest)methods[0].Message).Type);
        Assert.Equal("SignalAndWaitForShutdown", methods[^1].Method);
        Assert.All(
            new[] { Stack, Zone },
            urn => Assert.True(methods.FindIndex(m => m.Message is RegisterResourceOutputsRequest o && o.Urn == urn) > Position("client-a-vnet")));
        Assert.True(Position("client-a") < Position("client-a-vnet"));
        Assert.True(Position("client-a-vnet") < Position("everything"));
        Assert.True(Position("lz") < methods.FindIndex(m => m.Method == "Invoke"));
        Assert.True(methods.FindIndex(m => m.Method == "RegisterResourceHook") < Position("everything"));

        int Position(string name) => methods.FindIndex(m => m.Message is RegisterResourceRequest r && r.Name == name);
    }

    [Fact]
    public async Task Stack_IsRegisteredWithoutParent()
    {
        await using var engine = await RecordAsync();
        var stack = Resource(engine, "proj-dev");

        Assert.Equal(("pulumi:pulumi:Stack", "", false), (stack.Type, stack.Parent, stack.Custom));
        Assert.Empty(stack.Object.Fields);
        Assert.True(stack is { AcceptSecrets: true, AcceptResources: true, SupportsResultReporting: true });
        Assert.NotNull(stack.Hooks);
    }

    [Fact]
    public async Task StackReference_IsRead()
    {
        await using var engine = await RecordAsync();
        var read = Assert.Single(engine.Of<ReadResourceRequest>());

        Assert.Equal(("org/net/prod", "pulumi:pulumi:StackReference", "org/net/prod", Stack), (read.Id, read.Type, read.Name, read.Parent));
        Assert.Equal("org/net/prod", read.Properties.Fields["name"].StringValue);
        Assert.True(read is { AcceptSecrets: true, AcceptResources: true });
    }

    [Fact]
    public async Task Provider_SendsItsInputsAsJsonText()
    {
        await using var engine = await RecordAsync();
        var provider = Resource(engine, "lz");

        Assert.Equal(("pulumi:providers:azure-native", Stack, true, "3.28.0"), (provider.Type, provider.Parent, provider.Custom, provider.Version));
        Assert.Equal("sub-1", provider.Object.Fields["subscriptionId"].StringValue);
        Assert.Equal("true", provider.Object.Fields["useOidc"].StringValue);
    }

    [Fact]
    public async Task Invoke_NamesItsProvider()
    {
        await using var engine = await RecordAsync();
        var invoke = Assert.Single(engine.Of<ResourceInvokeRequest>());

        Assert.Equal(("azure-native:network:getThing", Provider, "3.28.0", true), (invoke.Tok, invoke.Provider, invoke.Version, invoke.AcceptResources));
        Assert.Empty(invoke.Args.Fields);
    }

    [Fact]
    public async Task Component_SendsItsTransformsAndNoProviders()
    {
        await using var engine = await RecordAsync();
        var zone = Resource(engine, "client-a");

        Assert.Equal(("bleu:lz:LandingZone", Stack, false, true), (zone.Type, zone.Parent, zone.Custom, zone.Protect));
        Assert.Empty(zone.Object.Fields);
        Assert.Empty(zone.Providers);
        Assert.Empty(zone.PropertyDependencies);
        Assert.Matches(@"^127\.0\.0\.1:\d+$", Assert.Single(zone.Transforms).Target);
    }

    [Fact]
    public async Task Child_InheritsProtectionAndProvider()
    {
        await using var engine = await RecordAsync();
        var network = Resource(engine, "client-a-vnet");

        Assert.Equal((Zone, true, true, Provider), (network.Parent, network.Custom, network.Protect, network.Provider));
        Assert.Empty(network.PropertyDependencies["cidrs"].Urns);
    }

    [Fact]
    public async Task EverySpecialValue_HasItsForm()
    {
        await using var engine = await RecordAsync();
        var inputs = Resource(engine, "everything").Object.Fields;

        Assert.Equal(("c44067f5952c0a294b673a41bacd8c17", "content"), (Special(inputs["asset"]), inputs["asset"].StructValue.Fields["text"].StringValue));
        Assert.Equal("5cf8f73096256a8f31e491e813e4eb8e", Special(inputs["res"]));
        Assert.Equal((Network, ""), (inputs["res"].StructValue.Fields["urn"].StringValue, inputs["res"].StructValue.Fields["id"].StringValue));
        Assert.Equal(("1b47061264138c4ac30d75fd1eb44270", "s3cret"), (Special(inputs["secret"]), inputs["secret"].StructValue.Fields["value"].StringValue));
        Assert.Equal(Unknown, inputs["unk"].StringValue);
        Assert.Equal("On", inputs["mode"].StringValue);
        Assert.Equal((1, 2.5), (inputs["nested"].StructValue.Fields["a"].NumberValue, inputs["nested"].StructValue.Fields["b"].NumberValue));
    }

    [Fact]
    public async Task EveryOption_IsOnTheWire()
    {
        await using var engine = await RecordAsync();
        var request = Resource(engine, "everything");

        Assert.Equal([Network], request.Dependencies);
        Assert.Equal([Network], request.PropertyDependencies["unk"].Urns);
        Assert.Empty(request.PropertyDependencies["mode"].Urns);
        Assert.True(request is { DeleteBeforeReplace: true, DeleteBeforeReplaceDefined: true, RetainOnDelete: true });
        Assert.Equal(("300000000000ns", "", ""), (request.CustomTimeouts.Create, request.CustomTimeouts.Update, request.CustomTimeouts.Delete));
        Assert.Equal((Network, "/import/me"), (request.DeletedWith, request.ImportId));
        Assert.Equal([Network], request.ReplaceWith);
        Assert.Equal("v2", request.ReplacementTrigger.StringValue);
        Assert.Equal(["mode"], request.HideDiffs);
        Assert.Equal(["mode"], request.ReplaceOnChanges);
        Assert.Equal(["nested"], request.IgnoreChanges);
        Assert.Equal(["size"], request.AdditionalSecretOutputs);
        Assert.Equal(["h1"], request.Hooks.AfterCreate);
    }

    [Fact]
    public async Task Aliases_SayWhetherTheyHaveAParent()
    {
        await using var engine = await RecordAsync();
        var aliases = Resource(engine, "everything").Aliases;

        Assert.Equal(("old:type:Thing", Alias.Types.Spec.ParentOneofCase.NoParent, false), (aliases[0].Spec.Type, aliases[0].Spec.ParentCase, aliases[0].Spec.NoParent));
        Assert.Equal(("old", true), (aliases[1].Spec.Name, aliases[1].Spec.NoParent));
        Assert.Equal("urn:pulumi:dev::proj::a:b:C::old", aliases[2].Urn);
    }

    [Fact]
    public async Task Outputs_OfTheStack_HaveTheirForms()
    {
        await using var engine = await RecordAsync();
        var outputs = engine.Of<RegisterResourceOutputsRequest>().Single(o => o.Urn == Stack).Outputs.Fields;

        Assert.Equal(["id", "inv", "lz", "ref", "sec"], outputs.Keys.Order());
        Assert.Equal(Unknown, outputs["id"].StringValue);
        Assert.Equal("found", outputs["inv"].StructValue.Fields["value"].StringValue);
        Assert.Equal(Zone, outputs["lz"].StructValue.Fields["urn"].StringValue);
        Assert.False(outputs["lz"].StructValue.Fields.ContainsKey("id"));
        Assert.Equal("/x", outputs["ref"].StringValue);
        Assert.Equal("1b47061264138c4ac30d75fd1eb44270", Special(outputs["sec"]));
    }

    private static string Special(Value value) => value.StructValue.Fields[Signature].StringValue;

    private static RegisterResourceRequest Resource(RecordingEngine engine, string name) =>
        Assert.Single(engine.Of<RegisterResourceRequest>(), r => r.Name == name);

    private static async Task<RecordingEngine> RecordAsync()
    {
        var engine = await RecordingEngine.StartAsync();
        var exitCode = await engine.RunAsync();
        Assert.Equal([], engine.Errors);
        Assert.Equal(0, exitCode);
        return engine;
    }
}
