using System.Diagnostics;
using System.Text;
using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>The tutorial is run as it stands, in an empty folder, against a forge that is a folder too.</summary>
public sealed class TutorialTests : IDisposable
{
    private const string Forge = "https://forge.example.org/platform/landing-zones.git";
    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-tutorial-").FullName;

    private string Origin => Path.Combine(_folder, "origin.git");

    private string Work => Path.Combine(_folder, "work");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Tutorial_FromAnEmptyFolder_EndsWithAPipelineInPlace()
    {
        Directory.CreateDirectory(Work);
        await RunAsync(_folder, "git", "clone", "--quiet", "--bare", "--no-local", RepositoryPaths.Root, Origin);
        await RunAsync(Origin, "git", "branch", "--force", "main", "HEAD");
        var before = await RunAsync(Origin, "git", "rev-parse", "main");
        var output = await RunAsync(Work, "bash", "-c", Script(File.ReadAllLines(RepositoryPaths.Of("docs", "tutorial.md"))));

        Assert.Contains("stacks/config/Pulumi.paris.yaml", output);
        Assert.Contains("stacks/config/Pulumi.client-clinic.yaml", output);
        Assert.Contains("whole plan:", output);
        Assert.DoesNotContain("error BLEU", output);
        Assert.Equal(before, await RunAsync(Origin, "git", "rev-parse", "main^"));
        Assert.Equal(
            [".gitlab-ci.yml", "pipelines/identities.yaml", "pipelines/pipeline.sh", "stacks/config/Pulumi.client-clinic.yaml", "stacks/config/Pulumi.paris.yaml", "stacks/config/gitops.yaml"],
            (await RunAsync(Origin, "git", "diff", "--name-only", "--diff-filter=d", "main^", "main")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Contains("8b5d1e3f-7a29-4c64-9f0d-1e6a4c8b2d57", await RunAsync(Origin, "git", "show", "main:.gitlab-ci.yml"));
    }

    [Fact]
    public void Tutorial_ShowsNoCommandThatIsNotRun()
    {
        var fences = File.ReadAllLines(RepositoryPaths.Of("docs", "tutorial.md")).Where(line => line.StartsWith("```", StringComparison.Ordinal) && line.Length > 3).Distinct();

        Assert.Equal(["```sh", "```yaml"], fences.Order(StringComparer.Ordinal));
    }

    // Commands in the order of the page; a file that the page shows is written where the sentence before it says.
    private static string Script(string[] lines)
    {
        var script = new StringBuilder("set -euo pipefail\n");
        var fence = "";
        var path = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence == "yaml")
                {
                    script.Append("END\n");
                }

                fence = fence.Length > 0 ? "" : line[3..];
                if (fence == "yaml")
                {
                    script.Append($"cat > {path} <<'END'\n");
                }
            }
            else if (fence.Length > 0)
            {
                script.Append(fence == "sh" ? line.Replace("./bleu ", "dotnet \"$BLEU\" ", StringComparison.Ordinal) : line).Append('\n');
            }
            else if (line.EndsWith("`:", StringComparison.Ordinal))
            {
                path = line.Split('`')[^2];
            }
        }

        return script.ToString();
    }

    private async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (string, string)[] variables =
        [
            ("BLEU", Path.Combine(Call.Build, "bleu.dll")),
            ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", $"url.{Origin}.insteadOf"), ("GIT_CONFIG_VALUE_0", Forge),
            ("GIT_AUTHOR_NAME", "test"), ("GIT_AUTHOR_EMAIL", "test@example.invalid"), ("GIT_COMMITTER_NAME", "test"), ("GIT_COMMITTER_EMAIL", "test@example.invalid"),
        ];
        start.Environment.Remove("BLEU_ROOT");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {arguments[0]}\n{await output}\n{await error}");
        return (await output).Trim() + (program == "bash" ? await error : "");
    }
}
