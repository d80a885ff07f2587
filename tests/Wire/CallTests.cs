using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Functions and methods: when they are called, with what, and what comes back.</summary>
public sealed class CallTests(CalledRun run) : IClassFixture<CalledRun>
{
    private const string Package = "azure-native:network:";
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    [Fact]
    public void Invoke_KnownArguments_IsSentAndYieldsItsResult()
    {
        Assert.Equal("x", Invoke("getPlain").Args.Fields["mode"].StringValue);
        Assert.Equal("found", Output("plain").StructValue.Fields["value"].StringValue);
    }

    [Theory]
    [InlineData("getOfUnknown", "unknownArgument")]
    [InlineData("getAfterPlanned", "afterPlanned")]
    [InlineData("getAfterZone", "afterZone")]
    public void Invoke_SomethingItNeedsIsUnknown_IsNotSentAndUnknown(string function, string output)
    {
        Assert.DoesNotContain(run.Engine.Of<ResourceInvokeRequest>(), i => i.Tok == Package + function);
        Assert.Equal(Unknown, Output(output).StringValue);
    }

    [Fact]
    public void Invoke_AfterAResourceThatExists_IsSent()
    {
        Assert.Empty(Invoke("getAfterMade").Args.Fields);
        Assert.Equal("found", Output("afterMade").StructValue.Fields["value"].StringValue);
    }

    [Fact]
    public void Invoke_SecretArgument_KeepsItsSecrecy() =>
        Assert.Equal(Secret, Invoke("getOfSecret").Args.Fields["mode"].StructValue.Fields["4dabf18193072939515e22adb298388d"].StringValue);

    [Fact]
    public void InvokeAsync_UnknownArgument_IsSentAndAwaited()
    {
        Assert.Equal(Unknown, Invoke("getNow").Args.Fields["mode"].StringValue);
        Assert.Equal("found", Output("now").StringValue);
    }

    [Fact]
    public void InvokeTransform_ChangesArgumentsAndOptionsOfItsFunctionAlone()
    {
        var answers = run.Engine.Of<TransformInvokeResponse>();
        var changed = Assert.Single(answers, a => a.Options.Version == "9.9.9");
        Assert.Equal("shaped", changed.Args.Fields["mode"].StringValue);
        Assert.Equal(run.Engine.Of<ResourceInvokeRequest>().Count, answers.Count);
    }

    [Fact]
    public void Call_SendsItsResourceAndOutputValues()
    {
        var call = Assert.Single(run.Engine.Of<ResourceCallRequest>());
        Assert.Equal((Package + "Vnet/peer", "3.28.0"), (call.Tok, call.Version));
        var self = call.Args.Fields["__self__"].StructValue.Fields;
        Assert.Equal(("urn:pulumi:dev::proj::azure-native:network:Vnet::made", "id-made"), (self["urn"].StringValue, self["id"].StringValue));
        Assert.Equal(("x", true), (call.Args.Fields["mode"].StructValue.Fields["value"].StringValue, call.Args.Fields["mode"].StructValue.Fields["secret"].BoolValue));
        Assert.False(call.Args.Fields["size"].StructValue.Fields.ContainsKey("value"));
        Assert.Equal(["urn:pulumi:dev::proj::azure-native:network:Vnet::planned"], call.ArgDependencies["size"].Urns);
        Assert.Equal("called", Output("method").StructValue.Fields["value"].StringValue);
    }

    private ResourceInvokeRequest Invoke(string function) => Assert.Single(run.Engine.Of<ResourceInvokeRequest>(), i => i.Tok == Package + function);

    private Value Output(string name) =>
        run.Engine.Of<RegisterResourceOutputsRequest>().Single(o => o.Urn.Contains("pulumi:pulumi:Stack", StringComparison.Ordinal)).Outputs.Fields[name];
}
