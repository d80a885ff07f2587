using System.Text.Json;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Waves;

namespace Bleu.Infra.Cli.Tests.Waves;

public sealed class WavesTests
{
    private static readonly string[] Rings = ["pilot", "early", "broad"];

    [Fact]
    public async Task Waves_OfSomeSamples_AreAsReviewed()
    {
        using var project = TemporaryProject.Of("platform", "fr-central", "fr-south", "client-chu-armor");

        Golden.Verify((await Call.InAsync(project.Root, "waves")).Output, "waves");
    }

    [Fact]
    public async Task Waves_OfAFleet_FollowRingsAndSizes()
    {
        using var fleet = new TemporaryFleet(12);
        for (var i = 0; i < 12; i++)
        {
            fleet.Replace(FleetGenerator.StackOf(i), "  bleu-infra:tier:", $"  bleu-infra:ring: {Rings[i % 3]}\n  bleu-infra:tier:");
        }

        var call = await Call.InAsync(fleet.Root, "waves", "--json", "--size", "pilot=2", "--size", "broad=3");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        using var document = JsonDocument.Parse(call.Output);
        var waves = document.RootElement.EnumerateArray().ToList();
        Assert.Equal(
            ["platform 1", "region 1", "region 1", "pilot 2", "pilot 2", "early 4", "broad 3", "broad 1"],
            waves.Select(w => $"{w.GetProperty("ring").GetString()} {w.GetProperty("stacks").GetArrayLength()}"));
        Assert.Equal(Enumerable.Range(1, 8), waves.Select(w => w.GetProperty("wave").GetInt32()));
        Assert.Equal(15, waves.SelectMany(w => w.GetProperty("stacks").EnumerateArray()).Select(s => s.GetString()).Distinct().Count());
        Assert.All(waves, w => Assert.Equal(0, w.GetProperty("stop").GetProperty("policyViolations").GetInt32()));

        // The clients of a wave are spread over the regions: even numbers live in one, odd ones in the other.
        Assert.All(waves.Skip(3).Take(3), w => Assert.Equal(2, w.GetProperty("stacks").EnumerateArray().Select(s => s.GetString()![^1] % 2).Distinct().Count()));
    }

    [Fact]
    public void Waves_OfLargeRegionWaves_StillKeepPairsApart()
    {
        using var fleet = new TemporaryFleet(0);
        var project = Project.At(fleet.Root);
        var stacks = project.Stacks.Names.Select(n => (n, project.Stacks.Check(n).Settings!)).ToList();

        var waves = WaveSchedule.Of(project, stacks, [.. RingRule.All.Select(r => r with { Size = 100 })]);

        Assert.Equal(["platform", "fr-central", "fr-south"], waves.Select(w => Assert.Single(w.Stacks)));
    }

    [Fact]
    public void MostFailures_OfAWave_AreAPartOfItRoundedDown()
    {
        var broad = RingRule.All[^1];

        Assert.Equal([0, 0, 1, 2], new[] { 1, 49, 50, 100 }.Select(n => new Wave(1, broad, [.. Enumerable.Range(0, n).Select(i => $"{i}")]).MostFailures));
    }

    [Fact]
    public async Task Waves_WithABrokenStack_PlaceTheOthersAndFail()
    {
        using var fleet = new TemporaryFleet(2);
        fleet.Replace(FleetGenerator.StackOf(1), "tier: confidential-corp", "tier: golden");

        var call = await Call.InAsync(fleet.Root, "waves");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("4 stacks in 4 waves", call.Output);
        Assert.Contains("BLEU1004", call.Error);
    }

    [Theory]
    [InlineData("gold=3")]
    [InlineData("broad=0")]
    [InlineData("broad=x")]
    [InlineData("broad")]
    public async Task Size_OfAnotherForm_SaysSo(string size)
    {
        var call = await Call.HereAsync("waves", "--size", size);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error BLEU9008: --size is not of the form RING=N, got '{size}'. Allowed: one of 'platform', 'region', 'pilot', 'early', 'broad', and a number from 1 to 10000. Write it as --size broad=200."],
            call.Messages);
    }
}
