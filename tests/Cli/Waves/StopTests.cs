using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Waves;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.GitOps;

namespace Bleu.Infra.Cli.Tests.Waves;

/// <summary>Whether the next wave may begin: what became of the stacks decides, and what nobody looked at stops.</summary>
public sealed class StopTests : IDisposable
{
    private const string Client = "client-chu-armor";
    private readonly TemporaryProject _project = TemporaryProject.Of("fr-central", "fr-south", Client);

    private string Evidence => Path.Combine(_project.Root, "evidence");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Wave_ThatIsDeployedJudgedWatchedAndAsPlanned_LetsTheNextBegin()
    {
        Write("applied.tsv", $"{Client}\tfailed\t2026-11-26T07:00:00Z\n{Client}\tok\t2026-11-26T08:00:00Z\n");
        Write("drifted.tsv", $"{Client}\tok\t2026-11-26T09:00:30Z\n");
        Policies((Client, 0));

        var call = await AfterAsync("broad", "2026-11-26T09:00:00Z");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(
            """
            wave 3 of broad: 1 stacks
              go   policies: 0 findings block, at most 0 may
              go   deployments: 0 of 1 failed, at most 0 may
              go   watch: over since 2026-11-26 09:00 UTC
              go   drift: 0 differ from their plan, at most 0 may
              go   health: no health check is set
            go: the next wave may begin

            """,
            call.Output);
    }

    [Fact]
    public async Task Wave_ThatIsStillWatched_IsWaitedFor()
    {
        Write("applied.tsv", $"{Client}\tok\t2026-11-26T08:00:00Z\n");
        Policies((Client, 0));

        var call = await AfterAsync("3", "2026-11-26T08:25:10Z");

        Assert.Equal((1, ""), (call.ExitCode, call.Error));
        Assert.Contains("  wait watch: until 2026-11-26 09:00 UTC, 35 minutes more\n  wait drift: is looked for when the watch is over\n", call.Output);
        Assert.EndsWith("wait: the next wave may not begin yet\n", call.Output);
    }

    [Fact]
    public async Task Wave_OfWhichNothingIsKnown_Stops()
    {
        Directory.CreateDirectory(Evidence);

        var call = await AfterAsync("broad", "2026-11-26T08:25:00Z", "--json");

        Assert.Equal((1, ""), (call.ExitCode, call.Error));
        using var document = JsonDocument.Parse(call.Output);
        Assert.Equal("stop", document.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(
            ["policies stop nobody judged client-chu-armor", "deployments stop nobody deployed client-chu-armor", "watch go nothing is watched", "drift go 0 differ from their plan, at most 0 may", "health go no health check is set"],
            document.RootElement.GetProperty("waves")[0].GetProperty("conditions").EnumerateArray()
                .Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("state").GetString()} {c.GetProperty("words").GetString()}"));
    }

    [Fact]
    public async Task Ring_WithoutAStack_HasNothingThatStops()
    {
        Directory.CreateDirectory(Evidence);

        var call = await AfterAsync("pilot", "2026-11-26T08:25:00Z");

        Assert.Equal((0, "go: the next wave may begin\n", ""), (call.ExitCode, call.Output, call.Error));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, false)]
    [InlineData(2, 0, 0, 0, false)]
    [InlineData(3, 0, 0, 0, true)]
    [InlineData(0, 1, 0, 0, false)]
    [InlineData(0, 2, 0, 0, true)]
    [InlineData(0, 0, 3, 0, false)]
    [InlineData(0, 0, 4, 0, true)]
    [InlineData(0, 0, 0, 1, false)]
    [InlineData(0, 0, 0, 2, true)]
    public void Limits_OfARing_AreDataOfTheProject(int failed, int blocking, int drifted, int unwell, bool stops)
    {
        string[] stacks = [.. Enumerable.Range(10, 20).Select(i => $"client-{i}")];
        var rule = RingRule.Of(Settings("broad: {failedPercent: 10, policyViolations: 1, driftedStacks: 3, failedChecks: 1}"))[^1];
        var ended = new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);
        var results = new WaveResults
        {
            Deployments = stacks.Select((s, i) => (s, (i >= failed, (DateTimeOffset?)ended))).ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Drift = stacks.Select((s, i) => (s, (i >= stacks.Length - 10 + drifted || i < stacks.Length - 10, (DateTimeOffset?)null))).ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Health = stacks.Select((s, i) => (s, (i < stacks.Length - unwell, (DateTimeOffset?)null))).ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Blocking = stacks.Select((s, i) => (s, i == 0 ? blocking : 0)).ToImmutableDictionary(p => p.Item1, p => p.Item2),
        };

        var conditions = new StopConditions(results, ended.AddHours(1), hasHealthCheck: true).Of(new Wave(1, rule, [.. stacks])).ToList();

        Assert.Equal(stops ? StopState.Stop : StopState.Go, StopText.Verdict(conditions));
        Assert.Equal(stops ? 1 : 0, conditions.Count(c => c.State == StopState.Stop));
    }

    [Fact]
    public void WhatFailedToBeDeployed_IsNotCountedAsDriftToo()
    {
        var rule = RingRule.Of(Settings("broad: {failedStacks: 1}"))[^1];
        var ended = new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);
        var results = new WaveResults
        {
            Deployments = new[] { ("a", (true, (DateTimeOffset?)ended)), ("b", (false, null)) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Drift = new[] { ("a", (true, (DateTimeOffset?)null)), ("b", (false, null)) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Blocking = new[] { ("a", 0), ("b", 0) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
        };

        Assert.All(new StopConditions(results, ended.AddHours(1), hasHealthCheck: false).Of(new Wave(1, rule, ["a", "b"])), c => Assert.Equal(StopState.Go, c.State));
    }

    [Fact]
    public void HealthCheck_ThatIsSetAndWasNotAsked_Stops()
    {
        var rule = RingRule.All[0] with { SoakMinutes = 0 };
        var results = new WaveResults
        {
            Deployments = new[] { ("a", (true, (DateTimeOffset?)null)) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Drift = new[] { ("a", (true, (DateTimeOffset?)null)) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
            Blocking = new[] { ("a", 0) }.ToImmutableDictionary(p => p.Item1, p => p.Item2),
        };

        var conditions = new StopConditions(results, default, hasHealthCheck: true).Of(new Wave(1, rule, ["a"])).ToList();

        Assert.Equal(new StopCondition(1, "health", StopState.Stop, "nobody looked at a"), Assert.Single(conditions, c => c.State == StopState.Stop));
    }

    [Fact]
    public async Task Deployment_WithoutATime_CannotBeWatched()
    {
        Write("applied.tsv", $"{Client}\tok\n");
        Write("drifted.tsv", $"{Client}\tok\n");
        Policies((Client, 0));

        Assert.Contains("  stop watch: nobody noted when client-chu-armor was deployed\n", (await AfterAsync("broad", "2026-11-26T09:00:00Z")).Output);
    }

    [Theory]
    [InlineData("one\n")]
    [InlineData("one\tgood\n")]
    [InlineData("\tok\n")]
    [InlineData("one\tok\tyesterday\n")]
    [InlineData("one\tok\t2026-11-26T08:00:00Z\tmore\n")]
    public async Task Table_ThatIsDamaged_IsRefused(string line)
    {
        Write("applied.tsv", "two\tok\t2026-11-26T08:00:00Z\n" + line);

        var call = await AfterAsync("broad", "2026-11-26T09:00:00Z");

        var file = Path.Combine(Evidence, "applied.tsv");
        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error {file}:2: BLEU9009: {file} is not of the form STACK, ok or failed, and the time in UTC, with tabs between. Name the folder in which a pipeline keeps its evidence: docs/gitops.md says what lies there."],
            call.Messages);
    }

    [Fact]
    public async Task PolicyResults_ThatAreNotWhole_AreRefused()
    {
        Policies((Client, 0));
        File.Delete(Path.Combine(Evidence, "policy", ResultMarker.Name));

        Assert.Contains("BLEU9009: " + Path.Combine(Evidence, "policy") + " holds no whole results of ./bleu policy --results.", (await AfterAsync("broad", "2026-11-26T09:00:00Z")).Error);
    }

    [Fact]
    public async Task Results_ThatAreNotThere_AreRefused() => Assert.Contains("BLEU9009: " + Evidence + " is not there.", (await AfterAsync("broad", "2026-11-26T09:00:00Z")).Error);

    [Theory]
    [InlineData("gold")]
    [InlineData("0")]
    [InlineData("4")]
    public async Task After_SomethingThatIsNoWave_IsRefused(string after)
    {
        Directory.CreateDirectory(Evidence);

        Assert.Equal(
            [$"error BLEU9013: --after names neither a ring nor a wave, got '{after}'. Allowed: one of 'platform', 'region', 'pilot', 'early', 'broad', and a number from 1 to 3. Name one of them."],
            (await AfterAsync(after, "2026-11-26T09:00:00Z")).Messages);
    }

    [Theory]
    [InlineData("--after and --results need each other", "--after", "broad")]
    [InlineData("--after and --results need each other", "--results", "evidence")]
    [InlineData("--now is a time such as 2026-11-26T08:30:00Z", "--after", "broad", "--results", "evidence", "--now", "noon")]
    public async Task Options_ThatDoNotFit_AreUsageErrors(string message, params string[] options)
    {
        var call = await Call.InAsync(_project.Root, ["waves", .. options]);

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Equal([$"error BLEU4001: command line is not understood: {message}. ./bleu --help tells what can be called."], call.Messages);
    }

    [Fact]
    public async Task Waves_WithSettingsOfTheProject_ShowThem()
    {
        var settings = await File.ReadAllTextAsync(RepositoryPaths.Of("stacks", "config", "gitops.yaml"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(_project.Root, "stacks", "config", "gitops.yaml"),
            settings + "waves:\n  healthCheck: checks/health\n  rings:\n    broad: {soakMinutes: 90, failedStacks: 3, driftedStacks: 2}\n",
            TestContext.Current.CancellationToken);

        var call = await Call.InAsync(_project.Root, "waves");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Matches("3 +broad +1 +client-chu-armor +90 min +3\n", call.Output);
        Assert.Contains("a wave of broad stops when more than 2 of its stacks differ from their plan\n", call.Output);
        Assert.Contains("every wave stops when any of its stacks fail the health check\n", call.Output);
    }

    [Fact]
    public async Task Waves_OfOneCloud_LeaveOutTheOthers() =>
        Assert.Contains("0 stacks in 0 waves", (await Call.InAsync(_project.Root, "waves", "--cloud", "delos")).Output);

    private static WaveSettings Settings(string rings) => GitOpsFile.Read(
        System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(RepositoryPaths.Of("stacks", "config", "gitops.yaml")) + $"waves:\n  rings:\n    {rings}\n"), new CloudCatalog()).Waves;

    private Task<Call> AfterAsync(string after, string now, params string[] more) =>
        Call.InAsync(_project.Root, ["waves", "--after", after, "--results", Evidence, "--now", now, .. more]);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Evidence);
        File.WriteAllText(Path.Combine(Evidence, file), text);
    }

    private void Policies(params (string Stack, int Blocking)[] stacks)
    {
        using var folder = ResultFolder.Create(Path.Combine(Evidence, "policy"));
        folder.Write("summary.json", stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(
            new { results = stacks.Select(s => new { stack = s.Stack, policies = new { blocking = s.Blocking } }) })));
        folder.Commit("policy");
    }
}
