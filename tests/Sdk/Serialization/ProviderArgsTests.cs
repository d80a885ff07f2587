using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>Providers take their configuration as JSON text.</summary>
public sealed class ProviderArgsTests
{
    [Fact]
    public async Task JsonInputs_Values_ArriveAsText()
    {
        var inputs = await InputsOf(new() { UseOidc = true, Tenants = { "a", "b" }, Name = "plain" });
        Assert.Equal("true", inputs["useOidc"]);
        Assert.Equal("""["a","b"]""", ((string)inputs["tenants"]).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("plain", inputs["name"]);
    }

    [Fact]
    public async Task JsonInputs_NothingGiven_AreLeftOut() => Assert.Empty(await InputsOf(new()));

    [Fact]
    public async Task JsonInputs_SecretInside_IsPlainTextForMocks()
    {
        var inputs = await InputsOf(new() { Tenants = { Output.CreateSecret("a") } });
        Assert.Equal("""["a"]""", ((string)inputs["tenants"]).Replace(" ", "", StringComparison.Ordinal));
    }

    private static async Task<ImmutableDictionary<string, object>> InputsOf(Args args) =>
        (await Capture.RunAsync(() => _ = new ProviderResource("test", "provider", args, null))).InputsOf("provider");

    private sealed class Args : ResourceArgs
    {
        [Input("tenants", json: true)]
        private InputList<string>? _tenants;

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("useOidc", json: true)]
        public Input<bool>? UseOidc { get; set; }

        public InputList<string> Tenants
        {
            get => _tenants ??= new();
            set => _tenants = value;
        }
    }
}
