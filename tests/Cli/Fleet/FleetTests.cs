using System.Text.Json;
using Bleu.Infra.Cli.Fleet;

namespace Bleu.Infra.Cli.Tests.Fleet;

/// <summary>Many stacks side by side: one that fails fails alone, and everything is counted.</summary>
public sealed class FleetTests
{
    [Fact]
    public async Task Preview_All_CountsInsteadOfShowing()
    {
        using var project = TemporaryProject.Of("fr-central", "client-chu-armor");

        var call = await Call.InAsync(project.Root, "preview", "--all");

        Assert.Equal(0, call.ExitCode);
        Assert.Matches(@"client-chu-armor +client +bleufrancecentral +whole +\d+", call.Output);
        Assert.Matches(@"2 stacks: 2 whole, 0 failed; \d+ resources; \d+\.\d s", call.Output);
    }

    [Fact]
    public async Task Preview_AllWithBrokenStacks_ShowsTheOthers()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        project.Replace("Pulumi.fr-south.yaml", "cloud: bleu", "cloud: blue");
        File.CreateSymbolicLink(project.Stack("Pulumi.gone.yaml"), "/nowhere/at-all");
        var folder = Path.Combine(project.Root, "results");

        var call = await Call.InAsync(project.Root, "preview", "--all", "--tree", "--results", folder);

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("fr-central", call.Output);
        Assert.Contains("4 stacks: 2 whole, 2 failed", call.Output);
        Assert.Contains("no plan of fr-south:\nerror stacks/config/Pulumi.fr-south.yaml:7: BLEU1008", call.Error);
        Assert.Contains("no plan of gone:\nerror stacks/config/Pulumi.gone.yaml: BLEU1019", call.Error);
        Assert.True(ResultMarker.IsWhole(folder));
        using var summary = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "summary.json"), TestContext.Current.CancellationToken));
        Assert.Equal((4, 2, 2), (Number(summary, "stacks"), Number(summary, "whole"), Number(summary, "failed")));
        Assert.Equal(
            ["BLEU1008", "BLEU1019"],
            summary.RootElement.GetProperty("results").EnumerateArray().Where(r => !r.GetProperty("whole").GetBoolean())
                .SelectMany(r => r.GetProperty("diagnostics").EnumerateArray()).Select(d => d.GetProperty("code").GetString()));
        Assert.StartsWith("## Not right: preview of 4 stacks: 2 whole, 2 failed;", await File.ReadAllTextAsync(Path.Combine(folder, "summary.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_WhoseStackThrows_GoesOn()
    {
        using var folder = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var project = Planning.Project.At(folder.Root);
        var run = new FleetRun(project, new(project), degree: 2);

        var results = await run.RunAsync(
            FleetSelection.Of(project.Stacks.Names),
            (plan, result) => plan.Stack == "fr-south" ? throw new InvalidOperationException("The disk is made of cheese.") : result,
            _ => { },
            TestContext.Current.CancellationToken);

        Assert.Equal([true, true, false], results.Select(r => r.IsWhole));
        Assert.Equal(
            "BLEU9001: fr-south could not be looked at: InvalidOperationException: The disk is made of cheese. "
            + "The other stacks are not affected. Look at this one by itself: ./bleu preview fr-south --verbose.",
            Assert.Single(results[2].Diagnostics).ToString());
    }

    [Fact]
    public async Task Policy_All_JudgesEachStackAndAllTogether()
    {
        var root = Directory.CreateTempSubdirectory("bleu-fleet-").FullName;
        try
        {
            FleetGenerator.Write(root, 5);
            var call = await Call.InAsync(root, "policy", "--all", "--degree", "3", "--results", "out", "--today", "2026-11-25");

            Assert.True(call.ExitCode == 0, call.Output + call.Error);
            Assert.Contains("8 stacks: 8 whole, 0 failed", call.Output);
            Assert.Contains("policies kept", call.Output);
            var folder = Path.Combine(root, "out");
            Assert.True(ResultMarker.IsWhole(folder));
            Assert.Equal(8, Directory.GetFiles(Path.Combine(folder, "findings")).Length);
            using var fleet = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "fleet.json"), TestContext.Current.CancellationToken));
            Assert.Equal(
                ["FLT-001", "FLT-002", "FLT-003"],
                fleet.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
            using var own = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "findings", "client-c00003.json"), TestContext.Current.CancellationToken));
            Assert.True(own.RootElement.GetProperty("counts").GetProperty("pass").GetInt32() > 200);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task Policy_OfAStackWhoseProgramBreaksOff_IsNotTakenForKept()
    {
        using var project = TemporaryProject.Of("fr-central", "client-chu-armor");
        project.Replace("Pulumi.fr-central.yaml", "region: bleufrancecentral", "region: nowhere");

        var call = await Call.InAsync(project.Root, "policy", "client-chu-armor");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU3011", call.Error);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65")]
    public async Task Degree_OutOfBounds_IsAUsageError(string degree)
    {
        var call = await Call.HereAsync("preview", "--all", "--degree", degree);

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Equal(["error BLEU4001: command line is not understood: --degree is a number from 1 to 64. ./bleu --help tells what can be called."], call.Messages);
    }

    private static int Number(JsonDocument document, string name) => document.RootElement.GetProperty(name).GetInt32();
}
