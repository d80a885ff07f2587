namespace Bleu.Infra.Cli.Tests;

public sealed class CommandLineTests
{
    public static TheoryData<string> HelpPages => ["", "stacks", "preview", "graph", "addresses", "flows", "cloud", "cloud list", "cloud show", "cloud discover", "doctor", "test", "policy", "tenancy render", "waves", "drift", "up"];

    [Theory]
    [MemberData(nameof(HelpPages))]
    public async Task Help_OfACommand_IsAsReviewed(string command)
    {
        Golden.Verify(await Call.HelpAsync(command), "help" + (command.Length > 0 ? "-" : "") + command.Replace(' ', '-'));
    }

    [Fact]
    public async Task UnknownCommand_IsAUsageError()
    {
        var call = await Call.HereAsync("previw", "fr-central");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.All(call.Messages, m => Assert.StartsWith("error BLEU4001: command line is not understood: ", m));
        Assert.Contains("Unrecognized command or argument 'previw'. ./bleu --help tells what can be called.", call.Error);
    }

    [Fact]
    public async Task UnknownFormat_IsAUsageError()
    {
        var call = await Call.HereAsync("graph", "fr-central", "--format", "png");

        Assert.Equal(2, call.ExitCode);
        Assert.Contains("BLEU4001", call.Error);
    }

    [Fact]
    public async Task Call_OutsideAProject_SaysSo()
    {
        var folder = Directory.CreateTempSubdirectory("bleu-none-").FullName;
        var call = await Call.InAsync(folder, "stacks");
        Directory.Delete(folder);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal($"error BLEU4003: project has no Pulumi.yaml here or above, got '{folder}'. Run the command inside the project.", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Test_UnknownArea_NamesTheNearest()
    {
        using var project = new TemporaryProject();
        Directory.CreateDirectory(Path.Combine(project.Root, "tests", "Planner"));
        await File.WriteAllTextAsync(Path.Combine(project.Root, "tests", "Planner", "PlanTests.cs"), "", TestContext.Current.CancellationToken);

        var call = await Call.ProcessAsync(project.Root, "test", "Planer");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("error BLEU4007: tests has no area of that name, got 'Planer'. Known: 'Planner'. Did you mean 'Planner'?", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Test_SolutionThatDoesNotBuild_EndsThere()
    {
        using var project = new TemporaryProject();
        Directory.CreateDirectory(Path.Combine(project.Root, "tests"));

        var call = await Call.ProcessAsync(project.Root, "test");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("error BLEU4005: build failed with exit code 1. Mend what the compiler says above.", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Test_AreaWithoutResults_CountsAsFailed()
    {
        using var project = new TemporaryProject();
        Directory.CreateDirectory(Path.Combine(project.Root, "tests", "Empty"));
        await File.WriteAllTextAsync(Path.Combine(project.Root, "tests", "Empty", "NoTests.cs"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(project.Root, "Bleu.Infra.sln"),
            "Microsoft Visual Studio Solution File, Format Version 12.00\nGlobal\nEndGlobal\n",
            TestContext.Current.CancellationToken);

        var call = await Call.ProcessAsync(project.Root, "test");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains(
            "error BLEU4006: Empty ran no test or wrote no result file. Run it by itself: dotnet artifacts/bin/Bleu.Infra.Tests/debug/Bleu.Infra.Tests.dll -namespace 'Bleu.Infra.Empty.Tests*'.",
            call.Messages);
        Assert.EndsWith("0 passed, 1 failed\n", call.Output);
    }

    [Fact]
    public void DefectOfTheCommand_IsOneLineWithoutStackTrace() => Assert.Equal(
        "BLEU4099: bleu failed: InvalidOperationException: something. Run it again with --verbose and report what it shows.",
        CliDiagnostics.Internal(new InvalidOperationException("something.")).ToString());
}
