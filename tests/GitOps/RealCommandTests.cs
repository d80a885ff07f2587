using System.Text.RegularExpressions;
using Bleu.Infra.Cli;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Tests;
using Bleu.Infra.Cli.Tests.Drift;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>The script of the pipelines drives the real command: every line that it contains is understood, and does what the script is there for.</summary>
public sealed partial class RealCommandTests : IDisposable
{
    private const string Client = "client-sextant";
    private const string Region = "fr-central";

    // The engine alone is replaced: it deploys nothing, and knows the state that a deployment of the plan would leave.
    private const string Engine =
        """
        #!/usr/bin/env bash
        printf 'pulumi %s\n' "$*" >> calls
        case "$1 ${2:-}" in
          'version ') echo v3.259.0 ;;
          'plugin ls') echo '[{"name": "azure-native", "version": "3.28.0"}]' ;;
          'stack export') cat "states/$4.json" ;;
          'preview '* | 'up '*) while [ $# -gt 0 ]; do [ "$1" != --event-log ] || cat events.json > "$2"; shift; done ;;
        esac
        """;

    private readonly ScriptFolder _folder = new();
    private readonly TemporaryProject _project = TemporaryProject.Of(Region, Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        _project.Dispose();
    }

    [Fact]
    public async Task Ring_OfRealStacks_DeploysJudgesWatchesAndGoesOn()
    {
        await PrepareAsync();
        var (exitCode, output) = await _folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.True(exitCode == 0, output);
        AssertUnderstood(output);
        Assert.Equal($"{Client}\tok\n", _folder.Outcomes("applied"));
        Assert.Equal($"{Client}\tok\n", _folder.Outcomes("drifted"));
        Assert.Contains("go   policies: 0 findings block, at most 0 may\n", _folder.Read("evidence/waves.txt"));
        Assert.EndsWith("go: the next wave may begin\n", _folder.Read("evidence/waves.txt"));
        Assert.Contains(_folder.Calls, c => c.StartsWith($"pulumi up --stack {Client} ", StringComparison.Ordinal));
        Assert.DoesNotContain(_folder.Calls, c => c.StartsWith("pulumi up", StringComparison.Ordinal) && c.Contains(Region, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ring_OfAStackThatDrifts_Stops()
    {
        await PrepareAsync();
        _folder.Write($"states/{Client}.json", _folder.Read($"states/{Client}.json").Replace("\"dataClass\":", "\"forgotten\":", StringComparison.Ordinal));
        var (exitCode, output) = await _folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.Equal(1, exitCode);
        AssertUnderstood(output);
        Assert.Equal($"{Client}\tfailed\n", _folder.Outcomes("drifted"));
        Assert.Contains($"  stop drift: 1 differ from their plan, at most 0 may: {Client}\n", output);
    }

    [Fact]
    public async Task Plan_OfRealStacks_JudgesAndPreviewsEach()
    {
        await PrepareAsync();
        var (exitCode, output) = await _folder.RunAsync("plan", "gitlab");

        Assert.True(exitCode == 0, output);
        AssertUnderstood(output);
        Assert.Equal($"{Region}\tok\n{Client}\tok\n", _folder.Outcomes("planned"));
        Assert.Contains("\"assessment-results\"", _folder.Read("evidence/policy.oscal.json"));
    }

    [Fact]
    public async Task Review_OfAChange_ShowsWhatItTouches()
    {
        await PrepareAsync();
        await _folder.CommitAsync();
        var before = _folder.Read("stacks/config/Pulumi.fr-central.yaml");
        _folder.Write("stacks/config/Pulumi.fr-central.yaml", before.Replace("costCenter: \"4200\"", "costCenter: \"4300\"", StringComparison.Ordinal));
        Assert.NotEqual(before, _folder.Read("stacks/config/Pulumi.fr-central.yaml"));
        var (_, output) = await _folder.RunAsync("review", "github", ("BLEU_BASE", "HEAD"));

        AssertUnderstood(output);
        Assert.Contains("<testsuite", _folder.Read("evidence/policy.junit.xml"));
        Assert.True(_folder.Has("evidence/preview/complete.json"), output);
        var comment = _folder.Read("evidence/comment.md");
        Assert.Contains("fr-central", comment);
        Assert.Contains(_folder.Read("evidence/policy/report.md")[..200], comment);
    }

    // What no run happens to reach is held to the parser all the same; what the shell fills in is any word.
    [Theory]
    [InlineData("pipeline.sh")]
    [InlineData("publish.sh")]
    public void Lines_OfAScript_AreUnderstood(string script)
    {
        var text = string.Join('\n', File.ReadAllLines(RepositoryPaths.Of("tools", "Cli", "GitOps", script)).Where(line => !line.TrimStart().StartsWith('#')));
        var lines = Command().Matches(text)
            .Select(m => Filled().Replace(m.Groups[1].Value, "1").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Equal(script == "pipeline.sh", lines.Count >= 9);
        Assert.All(lines, line => Assert.Empty(Parse(line)));
    }

    private static IEnumerable<string> Parse(string[] words) =>
        CommandLine.Build(new Terminal(Stream.Null, Stream.Null, "")).Parse(words).Errors.Select(e => $"{string.Join(' ', words)}: {e.Message}");

    private void AssertUnderstood(string output)
    {
        Assert.DoesNotContain("BLEU4001", output);
        var called = _folder.Calls.Where(c => c.StartsWith("bleu ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(called);
        Assert.All(called, c => Assert.Empty(Parse(c.Split(' ')[1..])));
    }

    // Stacks as they are before they are deployed: each with its own key, and with the waivers that stay.
    private async Task PrepareAsync()
    {
        File.Copy(RepositoryPaths.Of("stacks", "config", "gitops.yaml"), _project.Stack("gitops.yaml"));
        foreach (var stack in new[] { Region, Client })
        {
            var plan = await Call.InAsync(_project.Root, "preview", stack, "--json");

            // A job signs in by a token; whoever wrote this plan did not.
            _folder.Write($"states/{stack}.json", SignedIn().Replace(StateOfAPlan.Of(plan.Output).ToJsonString(), "$1true"));
            var waivers = await File.ReadAllTextAsync(RepositoryPaths.Of("stacks", "config", "waivers", stack + ".yaml"), Cancel);
            _folder.Write($"stacks/config/waivers/{stack}.yaml", "waivers:\n" + waivers[waivers.IndexOf("  # The name of this zone", StringComparison.Ordinal)..]);
            var key = (await Call.InAsync(_project.Root, "gitops", "secrets", stack)).Output;
            _folder.Write($"stacks/config/Pulumi.{stack}.yaml", $"secretsprovider: {key}{await File.ReadAllTextAsync(_project.Stack($"Pulumi.{stack}.yaml"), Cancel)}");
        }

        _folder.Write("stacks/config/gitops.yaml", await File.ReadAllTextAsync(_project.Stack("gitops.yaml"), Cancel));
        _folder.Write("Pulumi.yaml", await File.ReadAllTextAsync(RepositoryPaths.Of("Pulumi.yaml"), Cancel));
        _folder.Write("events.json", await File.ReadAllTextAsync(RepositoryPaths.Of("tests", "Cli", "Engine", "Events", "up.json"), Cancel));
        _folder.Write("artifacts/policy-pack/aot/bleu-policy-pack", "");
        _folder.WriteProgram("tools/pulumi", Engine);
        _folder.WriteProgram("bleu", $"#!/usr/bin/env bash\nprintf 'bleu %s\\n' \"$*\" >> calls\nunset BLEU_ROOT\nexec dotnet '{Path.Combine(Call.Build, "bleu.dll")}' \"$@\"\n");

        // Nobody waits for a wave here: what would be slept is taken off the ring.
        _folder.Write("stacks/config/gitops.yaml", _folder.Read("stacks/config/gitops.yaml") + "waves:\n  rings:\n    broad: {soakMinutes: 0}\n");
    }

    [GeneratedRegex(@"\./bleu ((?:[^>|)&;\n""]|""[^""]*"")+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"(""useOidc"":""?)false")]
    private static partial Regex SignedIn();

    [GeneratedRegex(@"""[^""]*""")]
    private static partial Regex Filled();
}
