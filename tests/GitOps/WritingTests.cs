using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Rendered files replace each other and nothing that somebody else wrote.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task File_ThatSomebodyElseWrote_StopsEverything()
    {
        using var project = new SettingsProject();
        await File.WriteAllTextAsync(Path.Combine(project.Root, ".gitlab-ci.yml"), "stages: []\n", TestContext.Current.CancellationToken);
        var call = await Call.InAsync(project.Root, "gitops", "render", "gitlab");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal("error BLEU9055: .gitlab-ci.yml is there and was not written by this command. Move it away, or render into another folder with --output.", Assert.Single(call.Messages));
        Assert.False(Directory.Exists(Path.Combine(project.Root, "pipelines")));
    }

    [Fact]
    public async Task Check_FollowsTheSettings_AndNamesEveryFile()
    {
        using var project = new SettingsProject();
        var before = await Call.InAsync(project.Root, "gitops", "render", "gitlab", "--check");
        Assert.Equal(1, before.ExitCode);
        Assert.Contains("error BLEU9056: .gitlab-ci.yml is not there and would be rendered. Run the command again without --check, and commit what it writes.", before.Messages);

        Assert.Equal(0, (await Call.InAsync(project.Root, "gitops", "render", "gitlab")).ExitCode);
        Assert.Equal((0, ""), await CheckAsync(project));

        project.Replace("parallel: 4", "parallel: 3");
        Assert.Equal(
            (1, "error BLEU9056: .gitlab-ci.yml is not what would be rendered. Run the command again without --check, and commit what it writes.\n"),
            await CheckAsync(project));
        Assert.Equal(0, (await Call.InAsync(project.Root, "gitops", "render", "gitlab")).ExitCode);
        Assert.Equal((0, ""), await CheckAsync(project));
    }

    [Fact]
    public async Task System_ThatIsNotKnown_IsAWrongCall()
    {
        var call = await Call.HereAsync("gitops", "render", "jenkins");

        Assert.Equal(2, call.ExitCode);
        Assert.Contains("'jenkins'", call.Error);
    }

    private static async Task<(int, string)> CheckAsync(SettingsProject project)
    {
        var call = await Call.InAsync(project.Root, "gitops", "render", "gitlab", "--check");
        return (call.ExitCode, call.Error);
    }
}
