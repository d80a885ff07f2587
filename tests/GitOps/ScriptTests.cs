using System.Diagnostics;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>The script of the pipelines does what the pipelines promise, with stand-ins for the engine, the command and the forge.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("azure-devops")]
    [InlineData("forgejo")]
    public async Task Wave_SignsInBeforeEachStack_AndKeepsEvidence(string system)
    {
        using var folder = new ScriptFolder();
        folder.Fleet("pilot", 0, "one", "two");
        var (exitCode, output) = await folder.RunAsync("ring", system, ("BLEU_RING", "pilot"));

        Assert.True(exitCode == 0, output);
        Assert.Equal(["bleu up one --yes --engine pulumi", "bleu up two --yes --engine pulumi"], folder.Calls.Where(c => c.StartsWith("bleu up", StringComparison.Ordinal)));
        Assert.Contains("pulumi stack select one --create --secrets-provider azurekeyvault://kv-one.vault.example/keys/state --non-interactive", folder.Calls);
        Assert.Equal(["pulumi plugin install resource kubernetes 4.34.2"], folder.Calls.Where(c => c.StartsWith("pulumi plugin install", StringComparison.Ordinal)));
        Assert.Equal(system == "gitlab" ? 0 : 4, folder.Calls.Count(c => c.StartsWith("curl", StringComparison.Ordinal)));
        Assert.Equal("one\tok\ntwo\tok\n", folder.Outcomes("applied"));
        Assert.Equal("one\tok\ntwo\tok\n", folder.Outcomes("drifted"));
        Assert.Equal("applied one\n", folder.Read("evidence/applied/one.txt"));
        Assert.Equal(0, await VerifySumsAsync(folder));
    }

    [Theory]
    [InlineData(0, "one\tok\nbad\tfailed\n")]
    [InlineData(1, "one\tok\nbad\tfailed\ntwo\tok\nbad-too\tfailed\n")]
    public async Task Wave_StopsWhenMoreFailThanItAllows_AndFails(int allowed, string outcome)
    {
        using var folder = new ScriptFolder();
        folder.Fleet("early", allowed, "one", "bad", "two", "bad-too", "three");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "early"));

        Assert.Equal(1, exitCode);
        Assert.Equal(outcome, folder.Outcomes("applied"));
        Assert.Contains("The ring early stops at wave 2: more stacks failed than may.", output);
        Assert.Equal(0, await VerifySumsAsync(folder));
    }

    [Fact]
    public async Task Wave_WithFailuresThatItAllows_IsFollowedByTheNextAfterItsWatch()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 1, [["one", "bad"], ["two"], ["three"]]);
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.True(exitCode == 0, output);
        Assert.Equal("one\tok\nbad\tfailed\ntwo\tok\nthree\tok\n", folder.Outcomes("applied"));
        Assert.Equal(
            ["bleu up one", "bleu up bad", "sleep 3600", "bleu waves --after", "bleu up two", "sleep 3600", "bleu waves --after", "bleu up three", "sleep 3600", "bleu waves --after"],
            folder.Calls.Where(c => c.StartsWith("bleu up", StringComparison.Ordinal) || c.StartsWith("sleep", StringComparison.Ordinal) || c.StartsWith("bleu waves --after", StringComparison.Ordinal)).Select(c => string.Join(' ', c.Split(' ').Take(c[0] == 's' ? 2 : 3))));
    }

    [Fact]
    public async Task Wave_ThatTheConditionsStop_IsTheLast_AndSaysWhy()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 1, [["one"], ["two"]]);
        folder.Write("verdict", "stop: 1 of its stacks differ from their plan\n");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.Equal(1, exitCode);
        Assert.Equal("one\tok\n", folder.Outcomes("applied"));
        Assert.Contains("The ring broad stops at wave 2:\nstop: 1 of its stacks differ from their plan\n", output);
        Assert.Equal("stop: 1 of its stacks differ from their plan\n", folder.Read("evidence/waves.txt"));
    }

    [Fact]
    public async Task Wave_WithAHealthCheck_AsksItOfEveryStack()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 0, "one", "two");
        folder.WriteProgram("checks/health", "#!/usr/bin/env bash\nprintf 'health %s\\n' \"$1\" >> calls\n[ \"$1\" = one ]\n");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"), ("BLEU_HEALTH_CHECK", "checks/health"));

        Assert.True(exitCode == 0, output);
        Assert.Equal("one\tok\ntwo\tfailed\n", folder.Outcomes("healthy"));
        Assert.Equal(["health one", "health two"], folder.Calls.Where(c => c.StartsWith("health", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Failures_AreCountedByOutcome_NotByName()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 0, "failed-over", "two");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.True(exitCode == 0, output);
        Assert.Equal("failed-over\tok\ntwo\tok\n", folder.Outcomes("applied"));
    }

    [Fact]
    public async Task Wave_WorkedOnInParallel_ReachesEveryStackOnceBeforeTheNext()
    {
        string[] stacks = [.. Enumerable.Range(10, 12).Select(i => $"client-{i}")];
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 0, [stacks[..6], stacks[6..]]);
        var (exitCode, output) = await folder.RunAsync("ring", "github", ("BLEU_RING", "broad"), ("BLEU_PARALLEL", "4"));

        Assert.True(exitCode == 0, output);
        string[] reached = [.. folder.Outcomes("applied").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];
        Assert.Equal(stacks, reached.Order(StringComparer.Ordinal));
        Assert.Equal(stacks[..6], reached[..6].Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ring_WithoutAStackInTheCloud_DoesNothing()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("pilot", 0, "one");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "broad"));

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain(folder.Calls, c => c.StartsWith("bleu up", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stack_WhoseSecretsAnotherKeyWraps_IsNotDeployed()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("pilot", 0, "one");
        folder.Write("stacks/config/Pulumi.one.yaml", "encryptionsalt: v1:abc\n");
        var (exitCode, output) = await folder.RunAsync("ring", "gitlab", ("BLEU_RING", "pilot"));

        Assert.Equal(1, exitCode);
        Assert.Contains("The secrets of one are not wrapped by its own key: pulumi stack change-secrets-provider 'azurekeyvault://kv-one.vault.example/keys/state' --stack one", output);
        Assert.DoesNotContain(folder.Calls, c => c.StartsWith("bleu up", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github", "request-token")]
    [InlineData("azure-devops", "system-token")]
    public async Task Token_IsInNoArgumentAndNoOutput(string system, string token)
    {
        using var folder = new ScriptFolder();
        folder.Fleet("pilot", 0, "one");
        var (_, output) = await folder.RunAsync("ring", system, ("BLEU_RING", "pilot"));

        Assert.Contains(token, folder.Read("headers"));
        Assert.All([token, "header.payload.signature"], secret => Assert.DoesNotContain(secret, string.Join('\n', folder.Calls) + output));
    }

    [Fact]
    public async Task Drift_AsksTheCloudAndTheConfiguration_OfEveryStack()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 0, "one", "drifted", "two");
        var (exitCode, _) = await folder.RunAsync("drift", "gitlab");

        Assert.Equal(1, exitCode);
        Assert.Equal("elsewhere\tok\none\tok\ndrifted\tfailed\ntwo\tok\n", folder.Outcomes("drifted"));
        Assert.Contains("pulumi refresh --stack one --preview-only --expect-no-changes --non-interactive", folder.Calls);
        Assert.DoesNotContain(folder.Calls, c => c.Contains(" up ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Review_OfAChangeThatBreaksARule_FailsAndStillWritesItsComment()
    {
        using var folder = new ScriptFolder();
        folder.Fleet("broad", 0, "one");
        await folder.CommitAsync();
        folder.Write("policy-fails", "");
        var (exitCode, output) = await folder.RunAsync("review", "github", ("BLEU_BASE", "HEAD"));

        Assert.True(exitCode == 1, output);
        Assert.StartsWith("<!-- bleu review -->\n\n## Landing zones\n", folder.Read("evidence/comment.md"));
        Assert.Contains("bleu preview --since HEAD --results evidence/preview", folder.Calls);
        Assert.DoesNotContain(folder.Calls, c => c.StartsWith("pulumi", StringComparison.Ordinal) || c.StartsWith("curl", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github", "comments", "POST https://forge.example/api/repos/group/project/issues/7/comments", "PATCH https://forge.example/api/repos/group/project/issues/comments/42")]
    [InlineData("forgejo", "comments", "POST https://forge.example/api/repos/group/project/issues/7/comments", "PATCH https://forge.example/api/repos/group/project/issues/comments/42")]
    [InlineData("gitlab", "comments", "POST https://forge.example/api/v4/projects/3/merge_requests/7/notes", "PUT https://forge.example/api/v4/projects/3/merge_requests/7/notes/42")]
    [InlineData("azure-devops", "threads", "POST https://forge.example/org/p/_apis/git/repositories/r/pullRequests/7/threads?api-version=7.1", "PATCH https://forge.example/org/p/_apis/git/repositories/r/pullRequests/7/threads/42/comments/1?api-version=7.1")]
    public async Task Comment_IsLeftOnce_AndRenewed(string system, string answer, string first, string second)
    {
        using var folder = new ScriptFolder();
        folder.Write("evidence/comment.md", "<!-- bleu review -->\n\"quoted\" `$(id)`\n");
        Assert.Equal(0, (await folder.RunAsync("comment", system)).ExitCode);
        folder.Write(answer, """[{"id": 1, "body": "mine", "comments": [{"content": "mine"}]}, {"id": 42, "body": "<!-- bleu review -->\nold", "comments": [{"content": "<!-- bleu review -->\nold"}]}]""");
        Assert.Equal(0, (await folder.RunAsync("comment", system)).ExitCode);

        var sent = folder.Calls.Where(c => c.Contains("--request", StringComparison.Ordinal)).Select(c => c.Split(' ')).Select(w => $"{w[Array.IndexOf(w, "--request") + 1]} {w[^1]}");
        Assert.Equal([first, second], sent);
        Assert.Contains("""\"quoted\" `$(id)`""", folder.Read("bodies"));
        Assert.All(["forge-token", "comment-token", "system-token"], token => Assert.DoesNotContain(token, string.Join('\n', folder.Calls)));
    }

    [Fact]
    public async Task Comment_OnGitLabWithoutAToken_SaysWhereTheResultStands()
    {
        using var folder = new ScriptFolder();
        folder.Write("evidence/comment.md", "<!-- bleu review -->\n");
        var (exitCode, output) = await folder.RunAsync("comment", "gitlab", ("BLEU_COMMENT_TOKEN", ""));

        Assert.Equal(0, exitCode);
        Assert.Contains("No token to comment with", output);
        Assert.Empty(folder.Calls);
    }

    [Fact]
    public async Task Script_CalledWrongly_SaysHow()
    {
        using var folder = new ScriptFolder();

        Assert.Equal((2, "usage: pipeline.sh review|comment|plan|ring|drift\n"), await folder.RunAsync("deploy", "github"));
    }

    private static async Task<int> VerifySumsAsync(ScriptFolder folder)
    {
        using var sums = Process.Start(new ProcessStartInfo("sha256sum", ["--check", "--quiet", "--strict", "SHA256SUMS"]) { WorkingDirectory = Path.Combine(folder.Root, "evidence") })
            ?? throw new InvalidOperationException("sha256sum did not start.");
        await sums.WaitForExitAsync(TestContext.Current.CancellationToken);
        return sums.ExitCode;
    }
}
