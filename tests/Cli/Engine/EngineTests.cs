using System.Diagnostics;

namespace Bleu.Infra.Cli.Tests.Engine;

/// <summary>The exchange with the genuine engine, held with a stand-in that replays recorded event streams.</summary>
public sealed class EngineTests : IDisposable
{
    private static readonly string Bleu = Path.Combine(Call.Build, "bleu.dll");
    private readonly TemporaryProject _project = TemporaryProject.Of("fr-central", "fr-south");
    private readonly StandIn _engine = new();

    private string Arguments => $"--stack fr-south --cwd {_project.Root} --policy-pack {_engine.Pack} --event-log LOG --non-interactive --color never";

    public void Dispose()
    {
        _project.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public async Task Preview_ByTheEngine_ShowsItsEventsInTheTree()
    {
        var call = await CallAsync(_engine.Environment(), "preview", "fr-south", "--engine", "pulumi", "--tree", "--policy-pack", _engine.Pack);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal([$"preview {Arguments}"], _engine.Calls);
        Golden.Verify(call.Output, "engine-preview");
    }

    [Fact]
    public async Task Up_WithYes_PreviewsAndThenDeploys()
    {
        var call = await CallAsync(_engine.Environment(), "up", "fr-south", "--yes", "--policy-pack", _engine.Pack);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal([$"preview {Arguments}", $"up {Arguments} --yes --skip-preview"], _engine.Calls);
        Golden.Verify(call.Output, "engine-up");
        Assert.DoesNotContain("ciphertext", call.Output);
    }

    [Fact]
    public async Task Up_WhosePreviewFails_DeploysNothingAndTakesTheExitCode()
    {
        var call = await CallAsync(_engine.Environment(("STANDIN_EXIT", "7"), ("STANDIN_SAYS", "error: preview failed")), "up", "fr-south", "--yes", "--policy-pack", _engine.Pack);

        Assert.Equal(7, call.ExitCode);
        Assert.Equal([$"preview {Arguments}"], _engine.Calls);
        Assert.Equal(["error BLEU9035: pulumi preview ended with exit code 7: error: preview failed. Mend what it says above."], call.Messages);
    }

    [Fact]
    public async Task Up_WithoutYesAndWithoutATerminal_DoesNothing()
    {
        var call = await CallAsync(_engine.Environment(), "up", "fr-south", "--policy-pack", _engine.Pack);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(["error BLEU9033: up has to be confirmed, and nobody can be asked. Say --yes, or call the command on a terminal."], call.Messages);
        Assert.Empty(_engine.Calls);
    }

    [Fact]
    public async Task Up_OnATerminalAndConfirmed_DeploysWhatItShowed()
    {
        var (exitCode, output) = await OnTerminal.CallAsync(_project.Root, $"up fr-south --policy-pack {_engine.Pack}", "y" + OnTerminal.Enter, _engine.Environment());

        Assert.True(exitCode == 0, output);
        Assert.Contains("Deploy fr-south?", output);
        Assert.Equal([$"preview {Arguments}", $"up {Arguments} --yes --skip-preview"], _engine.Calls);
    }

    [Theory]
    [InlineData("n" + OnTerminal.Enter)]
    [InlineData(OnTerminal.Enter)]
    public async Task Up_OnATerminalAndNotConfirmed_DeploysNothing(string keys)
    {
        var (exitCode, output) = await OnTerminal.CallAsync(_project.Root, $"up fr-south --policy-pack {_engine.Pack}", keys, _engine.Environment());

        Assert.Equal(130, exitCode);
        Assert.Contains("nothing was deployed", output);
        Assert.Equal([$"preview {Arguments}"], _engine.Calls);
    }

    [Theory]
    [InlineData("preview", "fr-south", "--engine", "pulumi")]
    [InlineData("up", "fr-south", "--yes")]
    public async Task Engine_ThatIsNotInstalled_IsNamedAndNothingIsDone(params string[] arguments)
    {
        var call = await CallAsync(new() { ["PATH"] = _project.Root }, arguments);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            ["error BLEU9030: pulumi is not on the path, so nothing was done. Install the Pulumi CLI, version 3.255.0 or later, from the mirror of your platform; ./bleu preview without --engine needs none."],
            call.Messages);
    }

    [Fact]
    public async Task Engine_ThatIsTooOld_IsNamedAndNothingIsDone()
    {
        var call = await CallAsync(_engine.Environment(("STANDIN_VERSION", "v3.100.0")), "up", "fr-south", "--yes", "--policy-pack", _engine.Pack);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            ["error BLEU9031: pulumi is too old, so nothing was done, got 'v3.100.0'. Wanted: 3.255.0 or later, as Pulumi.yaml and the policy pack ask. Install a later version of the Pulumi CLI."],
            call.Messages);
        Assert.Empty(_engine.Calls);
    }

    [Fact]
    public async Task PolicyPack_ThatIsNotThere_IsNamedAndNothingIsDone()
    {
        var call = await CallAsync(_engine.Environment(), "up", "fr-south", "--yes");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error BLEU9032: policy pack is not there, so nothing was done, got '{_project.Root}/artifacts/policy-pack/aot/bleu-policy-pack'. "
                + "Package it: dotnet publish tools/PolicyPack -p:PackAs=aot; or name another one with --policy-pack."],
            call.Messages);
        Assert.Empty(_engine.Calls);
    }

    [Fact]
    public async Task Events_ThatAreCutShort_AreShownAsFarAsTheyGo()
    {
        var file = Path.Combine(_engine.Folder, "preview.json");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text[..(text.Length / 2)], TestContext.Current.CancellationToken);

        var call = await CallAsync(_engine.Environment(("STANDIN_EXIT", "1")), "preview", "fr-south", "--engine", "pulumi", "--tree", "--policy-pack", _engine.Pack);

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("broken off: the engine did not reach its end\n", call.Output);
        Assert.Equal("warning BLEU9034: pulumi wrote 1 event that could not be read; the tree may lack something. Look at the stack with pulumi itself.", call.Messages[0]);
    }

    [Theory]
    [InlineData("INT", 255)]
    [InlineData("TERM", 143)]
    public async Task Signal_DuringARun_ReachesTheEngineOnceAndIsWaitedFor(string signal, int exitCode)
    {
        // A shell that starts something in the background lets it ignore interrupts, and nobody could send one then.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Bleu, "preview", "fr-south", "--engine", "pulumi", "--policy-pack", _engine.Pack])
        {
            WorkingDirectory = _project.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _engine.Environment(("STANDIN_WAIT", "300")))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 600 && !File.Exists(Path.Combine(_engine.Folder, "started")); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal([signal], await File.ReadAllLinesAsync(Path.Combine(_engine.Folder, "signals"), TestContext.Current.CancellationToken));
        Assert.Contains("fr-south  pulumi preview", await output);
        Assert.Contains("BLEU9035", await error);
    }

    [Fact]
    public async Task Up_OfAStackThatIsWrong_NeverReachesTheEngine()
    {
        _project.Replace("Pulumi.fr-south.yaml", "cloud: bleu", "cloud: blue");

        var call = await CallAsync(_engine.Environment(), "up", "fr-south", "--yes", "--policy-pack", _engine.Pack);

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("BLEU1008", call.Error);
        Assert.Empty(_engine.Calls);
    }

    private Task<Call> CallAsync(Dictionary<string, string> variables, params string[] arguments) => Call.OfAsync(Bleu, _project.Root, variables, arguments);
}
