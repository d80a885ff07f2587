using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>How programs end, and what the engine hears before they do.</summary>
public sealed class ProgramEndTests
{
    private const int AlreadyLogged = 32;

    [Fact]
    public async Task RunException_IsLoggedAsItsMessageAlone()
    {
        var (engine, exitCode) = await RunAsync("fail");

        Assert.Equal(["The hub has no address space."], engine.Errors);
        Assert.Equal(AlreadyLogged, exitCode);
        Assert.Empty(engine.Of<Empty>());
    }

    [Fact]
    public async Task UnhandledException_IsLoggedWithItsStackTrace()
    {
        var (engine, exitCode) = await RunAsync("bug");

        var error = Assert.Single(engine.Errors);
        Assert.StartsWith("Running program '", error);
        Assert.Contains("Bleu.Infra.WireProgram.dll' failed with an unhandled exception:\n", error.ReplaceLineEndings("\n"));
        Assert.Contains("System.InvalidOperationException: out of luck", error);
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task TwoFaults_AreBothLoggedBeforeTheProgramEnds()
    {
        var (engine, exitCode) = await RunAsync("two-faults");

        Assert.Contains(engine.Errors, e => e.Contains("first fault", StringComparison.Ordinal));
        Assert.Contains(engine.Errors, e => e.Contains("second fault", StringComparison.Ordinal));
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task ResourceThatDependsOnItself_IsReportedNotWaitedFor()
    {
        var (engine, exitCode) = await RunAsync("self");

        Assert.Contains(engine.Errors, e => e.Contains("self", StringComparison.Ordinal));
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task ResourcesThatDependInACircle_AreReportedNotWaitedFor()
    {
        var (engine, exitCode) = await RunAsync("circle");

        Assert.NotEmpty(engine.Errors);
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task RefusedRegistration_EndsTheProgramWithTheEnginesWords()
    {
        var (engine, exitCode) = await RunAsync("refused");

        Assert.Contains(engine.Errors, e => e.Contains("the name is taken", StringComparison.Ordinal));
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task DeepAndLargeValues_ArriveWhole()
    {
        var (engine, exitCode) = await RunAsync("deep");

        Assert.Equal([], engine.Errors);
        Assert.Equal(0, exitCode);
        var large = engine.Of<RegisterResourceRequest>().Single(r => r.Name == "large").Object.Fields["mode"].StringValue;
        Assert.Equal(8 * 1024 * 1024, large.Length);
        var value = engine.Of<RegisterResourceRequest>().Single(r => r.Name == "deep").Object.Fields["any"];
        var levels = 0;
        while (value.KindCase == Value.KindOneofCase.StructValue)
        {
            value = value.StructValue.Fields["in"];
            levels++;
        }

        Assert.Equal((400, "core"), (levels, value.StringValue));
    }

    private static async Task<(RecordingEngine Engine, int ExitCode)> RunAsync(string program)
    {
        await using var engine = await RecordingEngine.StartAsync();
        return (engine, await engine.RunAsync(program));
    }
}
