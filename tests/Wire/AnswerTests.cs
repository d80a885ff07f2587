using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>What outputs become of the engine's answers.</summary>
public sealed class AnswerTests
{
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private static readonly Dictionary<string, string?> Update = new() { ["PULUMI_DRY_RUN"] = "false" };

    [Theory]
    [InlineData("answered", "id-answered", "large")]
    [InlineData("silent", "id-silent", "nothing")]
    [InlineData("failed", Unknown, Unknown)]
    [InlineData("skipped", "id-skipped", Unknown)]
    [InlineData("unknown", Unknown, Unknown)]
    public async Task Update_Outputs_AreWhatTheEngineSays(string name, string id, string size)
    {
        var outputs = await OutputsAsync(Update);

        Assert.Equal($"urn:pulumi:dev::proj::azure-native:network:Vnet::{name}", outputs[$"{name}.urn"].StringValue);
        Assert.Equal((id, size), (outputs[$"{name}.id"].StringValue, outputs[$"{name}.size"].StringValue));
    }

    [Fact]
    public async Task Preview_OutputThatTheEngineLeavesOut_IsUnknown()
    {
        var outputs = await OutputsAsync([]);

        Assert.Equal(("id-silent", Unknown), (outputs["silent.id"].StringValue, outputs["silent.size"].StringValue));
        Assert.Equal("large", outputs["answered.size"].StringValue);
    }

    [Fact]
    public async Task Output_DependsOnItsResourceAndOnWhatTheEngineNames()
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync(["answered"], Update));

        Assert.Equal(
            ["urn:pulumi:dev::proj::azure-native:network:Vnet::answered", "urn:pulumi:dev::proj::t:m:T::behind"],
            engine.Of<RegisterResourceRequest>().Single(r => r.Name == "of-answered").PropertyDependencies["mode"].Urns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ResourceReferences_SwitchedOff_AreNotAcceptedAndNotSent()
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync([], new() { ["PULUMI_DISABLE_RESOURCE_REFERENCES"] = "true" }));

        Assert.All(engine.Of<RegisterResourceRequest>(), r => Assert.False(r.AcceptResources));
        Assert.All(engine.Of<ReadResourceRequest>(), r => Assert.False(r.AcceptResources));
        Assert.All(engine.Of<ResourceInvokeRequest>(), r => Assert.False(r.AcceptResources));
        Assert.Equal(Unknown, engine.Of<RegisterResourceRequest>().Single(r => r.Name == "everything").Object.Fields["res"].StringValue);
    }

    private static async Task<IDictionary<string, Value>> OutputsAsync(Dictionary<string, string?> environment)
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync(["answered"], environment));
        Assert.Equal([], engine.Errors);
        return engine.Of<RegisterResourceOutputsRequest>().Single().Outputs.Fields;
    }
}
