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
        Assert.Contains("Bleu.Infra.Tests.dll' failed with an unhandled exception:\n", error.ReplaceLineEndings("\n"));
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
    public async Task ResourceThatDependsOnItsParent_IsReportedNotWaitedFor()
    {
        var (engine, exitCode) = await RunAsync("parent");

        Assert.Equal(
            [
                "azure-native:network:Vnet 'child' waits for itself: what it depends on is bleu:lz:Empty 'parent', in which it lies; "
                + "waiting for a component means waiting for everything in it. Remove that dependency, or depend on the resources that are really needed.",
            ],
            engine.Errors);
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task ResourcesWhoseValuesGoInACircle_AreReportedNotWaitedFor()
    {
        var (engine, exitCode) = await RunAsync("values-in-a-circle");

        Assert.Equal(
            [
                "The program cannot end: azure-native:network:Vnet 'a', azure-native:network:Vnet 'b' wait for values that nothing "
                + "computes any more, most likely because they wait for each other. Remove one of the dependencies between them.",
            ],
            engine.Errors);
        Assert.Equal(AlreadyLogged, exitCode);
    }

    [Fact]
    public async Task EngineThatTakesItsTime_IsWaitedFor()
    {
        var (engine, exitCode) = await RunAsync("slow");

        Assert.Equal([], engine.Errors);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("transformation", "the transformation fails")]
    [InlineData("apply", "the function fails")]
    public async Task FailureInAFunctionOfTheProgram_EndsIt(string program, string message)
    {
        var (engine, exitCode) = await RunAsync(program);

        Assert.Equal([message], engine.Errors);
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
