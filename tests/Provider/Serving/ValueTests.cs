using CsCheck;
using Google.Protobuf.WellKnownTypes;

namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>Values pass through a provider unchanged: they are read, held and written again.</summary>
public sealed class ValueTests
{
    private const string Signature = "4dabf18193072939515e22adb298388d";

    private static readonly Gen<Value> Leaf = Gen.OneOf(
        Gen.Bool.Select(Value.ForBool),
        Gen.Double.Where(d => !double.IsNaN(d)).Select(Value.ForNumber),
        Gen.String[Gen.Char.AlphaNumeric, 0, 8].Select(Value.ForString),
        Gen.Const(Value.ForNull()),
        Gen.Const(Value.ForString("04da6b54-80e4-46f7-96ec-b56ff0331ba9")),
        Gen.Const(Special("c44067f5952c0a294b673a41bacd8c17", ("text", Value.ForString("content")))),
        Gen.Const(Special("0def7320c3a5731c473e5ecbe6d01bc7", ("path", Value.ForString("./folder")))),
        Gen.Const(Special("5cf8f73096256a8f31e491e813e4eb8e", ("urn", Value.ForString("urn:pulumi:s::p::t:i:R::r")), ("id", Value.ForString("")))),
        Gen.Const(Special(
            "5cf8f73096256a8f31e491e813e4eb8e", ("urn", Value.ForString("urn:pulumi:s::p::t:i:C::c")), ("packageVersion", Value.ForString("1.2.3")))));

    private static readonly Gen<Value> Any = Gen.Recursive<Value>((depth, self) => depth > 4 ? Leaf : Gen.OneOf(
        Leaf,
        self.Array[0, 3].Select(items => Value.ForList(items)),
        Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 5], self)[0, 3].Select(map => Value.ForStruct(new Struct { Fields = { map } })),
        self.Where(v => !IsSecret(v)).Select(v => Special("1b47061264138c4ac30d75fd1eb44270", ("value", v)))));

    [Fact]
    public async Task Value_ThroughAProvider_IsTheSame()
    {
        await using var provider = await ServedProvider.StartAsync(engine => new FullProvider(engine), "1.0.0", "127.0.0.1:1");
        await Any.SampleAsync(
            async value =>
            {
                var response = await provider.Client.InvokeAsync(new() { Tok = "full:index:echo", Args = new() { Fields = { ["v"] = value } } });
                Assert.Equal(value, response.Return.Fields["v"]);
            },
            iter: 200);
    }

    [Fact]
    public async Task Value_NestedDeeply_Passes()
    {
        var value = Value.ForNumber(1);
        for (var i = 0; i < 300; i++)
        {
            value = Value.ForList(value);
        }

        await using var provider = await ServedProvider.StartAsync(engine => new FullProvider(engine), "1.0.0", "127.0.0.1:1");
        var response = await provider.Client.InvokeAsync(
            new() { Tok = "full:index:echo", Args = new() { Fields = { ["v"] = value } } }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(value, response.Return.Fields["v"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Value_WithDependencies_KeepsThemWhereTheEngineTakesThem(bool acceptsOutputs)
    {
        await using var provider = await ServedProvider.StartAsync(engine => new FullProvider(engine), "1.0.0", "127.0.0.1:1");
        var output = Special(
            "d0e6a833031e9bbcd3f4e8bde6ca49a4",
            ("value", Value.ForString("x")), ("secret", Value.ForBool(true)), ("dependencies", Value.ForList(Value.ForString("urn:pulumi:s::p::t:i:R::a"))));
        var request = new Pulumirpc.ConstructRequest
        {
            Project = "p",
            Stack = "s",
            Type = "full:index:Thing",
            Name = "one",
            Parent = "urn:pulumi:s::p::pulumi:pulumi:Stack::p-s",
            MonitorEndpoint = "127.0.0.1:1",
            AcceptsOutputValues = acceptsOutputs,
            Inputs = new() { Fields = { ["v"] = output, ["w"] = Value.ForNumber(1) } },
            InputDependencies =
            {
                ["v"] = new() { Urns = { "urn:pulumi:s::p::t:i:R::a" } },
                ["w"] = new() { Urns = { "urn:pulumi:s::p::t:i:R::b" } },
            },
        };
        var response = await provider.Client.ConstructAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("urn:pulumi:s::p::full:index:Thing::one", response.Urn);
        Assert.Equal(acceptsOutputs ? output : Special("1b47061264138c4ac30d75fd1eb44270", ("value", Value.ForString("x"))), response.State.Fields["v"]);
        Assert.Equal("urn:pulumi:s::p::t:i:R::a", Assert.Single(response.StateDependencies["v"].Urns));
        Assert.Equal("urn:pulumi:s::p::t:i:R::b", Assert.Single(response.StateDependencies["w"].Urns));
    }

    private static bool IsSecret(Value value) =>
        value.KindCase == Value.KindOneofCase.StructValue && value.StructValue.Fields.TryGetValue(Signature, out var s) && s.StringValue == "1b47061264138c4ac30d75fd1eb44270";

    private static Value Special(string signature, params (string Name, Value Value)[] fields)
    {
        var result = new Struct { Fields = { [Signature] = Value.ForString(signature) } };
        foreach (var (name, value) in fields)
        {
            result.Fields[name] = value;
        }

        return Value.ForStruct(result);
    }
}
