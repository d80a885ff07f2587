using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>What programs say to whoever runs them.</summary>
public sealed class LogTests
{
    private const string Thing = "urn:pulumi:dev::proj::azure-native:network:Vnet::thing";

    [Fact]
    public async Task Messages_ArriveInOrderWithAllThatIsSaidOfThem()
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync("say"));
        var messages = engine.Of<LogRequest>();

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), messages.Where(m => m.Severity == LogSeverity.Debug).Select(m => m.Message));
        var about = messages.Single(m => m.Severity == LogSeverity.Info);
        Assert.Equal(("about a thing", Thing, 7, true), (about.Message, about.Urn, about.StreamId, about.Ephemeral));
        Assert.Contains(messages, m => m is { Severity: LogSeverity.Warning, Message: "beware", Urn: "", Ephemeral: false });
    }

    [Fact]
    public async Task OutputInText_IsWarnedOf()
    {
        await using var engine = await RecordingEngine.StartAsync();
        Assert.Equal(0, await engine.RunAsync("say"));

        Assert.Contains(engine.Of<LogRequest>(), m => m.Severity == LogSeverity.Warning && m.Message.StartsWith("An output has no text of its own", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OutputInText_StrictRun_FailsTheProgram()
    {
        await using var engine = await RecordingEngine.StartAsync();

        Assert.Equal(32, await engine.RunAsync(["say"], new() { ["PULUMI_ERROR_OUTPUT_STRING"] = "1" }));
        Assert.Contains("An output has no text of its own", Assert.Single(engine.Errors));
    }

    [Fact]
    public async Task ResourceException_IsLoggedBesideItsResource()
    {
        await using var engine = await RecordingEngine.StartAsync();

        Assert.Equal(32, await engine.RunAsync("resource-fault"));
        var error = Assert.Single(engine.Of<LogRequest>(), m => m.Severity == LogSeverity.Error);
        Assert.Equal(("the thing is too large", Thing), (error.Message, error.Urn));
    }

    [Fact]
    public async Task LoggedException_FailsTheProgram()
    {
        await using var engine = await RecordingEngine.StartAsync();

        Assert.Equal(1, await engine.RunAsync("logged-exception"));
        Assert.Contains("System.InvalidOperationException: out of luck", Assert.Single(engine.Errors));
    }
}
