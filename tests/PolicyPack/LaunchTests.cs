using Bleu.Infra.PolicyPack.Hosting;
using Bleu.Infra.PolicyPack.Tests.Engine;

namespace Bleu.Infra.PolicyPack.Tests;

/// <summary>How a pack is started, and how it ends.</summary>
public sealed class LaunchTests
{
    [Theory]
    [InlineData("127.0.0.1:4321", "127.0.0.1:4321")]
    [InlineData("--logtostderr|-v=9|--tracing|file:/trace:80|127.0.0.1:4321", "127.0.0.1:4321")]
    [InlineData("-tracing|a:1|localhost:4321", "localhost:4321")]
    [InlineData("--tracing=http://a:1|127.0.0.1:4321|.|-key=value:2", "127.0.0.1:4321")]
    [InlineData("", null)]
    [InlineData("nonsense|127.0.0.1:|:80|127.0.0.1:70000|127.0.0.1:0|--flag:1", null)]
    public void Arguments_OfEveryRoute_NameTheEngine(string arguments, string? engine) =>
        Assert.Equal(engine, PackArguments.Read(arguments.Split('|', StringSplitOptions.RemoveEmptyEntries)).Engine);

    [Fact]
    public async Task Output_IsThePortAndALineFeed_AndNothingElse()
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        await pack.BootAsync();

        Assert.Matches("^[1-9][0-9]{0,4}\n$", pack.Line);
        Assert.Equal(0, await pack.CancelAsync());
        Assert.Equal(("", ""), (await pack.RestOfOutputAsync(), await pack.ErrorsAsync()));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Signal_EndsThePack(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        await using var pack = await PackProcess.SampleAsync("simple");
        await pack.BootAsync();

        pack.Signal(signal);

        Assert.Equal(0, await pack.ExitCodeAsync());
    }

    [Fact]
    public async Task KilledPack_LeavesNobodyWaiting()
    {
        await using var pack = await PackProcess.SampleAsync("misbehaving");
        await pack.BootAsync();
        var call = pack.AnalyzeAsync(Requests.Resource("{}", "slow"));

        pack.Signal("KILL");

        await Assert.ThrowsAsync<Grpc.Core.RpcException>(async () => await call);
    }

    [Fact]
    public async Task PackWhoseEngineIsGone_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows tells no process that its parent is gone.");

        // The shell is the engine: it starts the pack, tells its id, and ends a while after the pack has begun, however long that takes.
        var line = Path.GetTempFileName();
        await using var shell = await PackProcess.StartAsync(
            "/bin/sh", AppContext.BaseDirectory, ["-c", $"SAMPLE_PACK=simple {PackProcess.Samples} 127.0.0.1:1 >{line} 2>&1 & echo $!; until [ -s {line} ]; do sleep 0.1; done; sleep 1"], []);
        var id = int.Parse(shell.Line);
        await shell.ExitCodeAsync();
        File.Delete(line);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Directory.Exists($"/proc/{id}"))
        {
            await Task.Delay(50, limit.Token);
        }
    }

    [Fact]
    public async Task PackWithoutAnEngine_SaysSo()
    {
        await using var pack = await PackProcess.StartAsync(PackProcess.Shipped, AppContext.BaseDirectory, [], []);

        Assert.Equal(("", 2), (pack.Line, await pack.ExitCodeAsync()));
        Assert.Equal(
            "BLEU8101: policy pack was started without the address of an engine. The engine passes one: pulumi preview --policy-pack PATH. "
            + "Name the pack to pulumi instead of starting it; ./bleu policy judges without an engine.\n",
            (await pack.ErrorsAsync()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task SettingsOfTheProgramsFolder_AreNotThePacks()
    {
        var folder = Directory.CreateTempSubdirectory("bleu-pack-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """{"Kestrel":{"Endpoints":{"Http":{"Url":"http://0.0.0.0:1"}}},"urls":"broken"}""", TestContext.Current.CancellationToken);
            await using var pack = await PackProcess.StartAsync(PackProcess.Samples, folder, ["127.0.0.1:1"], new()
            {
                ["SAMPLE_PACK"] = "simple",
                ["ASPNETCORE_URLS"] = "http://0.0.0.0:1",
                ["DOTNET_ENVIRONMENT"] = "Development",
                ["http_proxy"] = "http://127.0.0.1:1",
            });

            Assert.Equal("simple", (await pack.BootAsync()).Name);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
