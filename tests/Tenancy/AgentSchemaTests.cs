using System.Diagnostics;
using System.Text.Json;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>Objects of agents pass the schemas of their makers, which see what is broken.</summary>
public sealed class AgentSchemaTests(RenderedTenancy rendered) : IClassFixture<RenderedTenancy>
{
    private static readonly string? Npm = Environment.GetEnvironmentVariable("BLEU_NPM");

    [Theory]
    [InlineData("flux", "teams/shop.yaml")]
    [InlineData("flux", "teams/payments.yaml")]
    [InlineData("argocd", "teams/insight.yaml")]
    public async Task AgentObjects_PassTheSchemasOfTheirMakers(string agent, string file) =>
        Assert.Empty(await LintAsync(agent, [.. Placed.Clusters.Names.Select(n => Path.Combine(rendered.Folder, n, file))]));

    [Theory]
    [InlineData("flux", "teams/shop.yaml", "prune: true", "prune: maybe", "prune")]
    [InlineData("flux", "teams/shop.yaml", "sourceRef:", "sourceReff:", "sourceRef")]
    [InlineData("argocd", "teams/insight.yaml", "destination:", "destinations:", "destination")]
    public async Task Schema_SeesWhatIsBroken(string agent, string file, string old, string @new, string named)
    {
        var text = rendered.Read($"aks/{file}");
        var broken = Path.Combine(rendered.Folder, $"broken-{agent}-{named}.yaml");
        Assert.Contains(old, text);
        await File.WriteAllTextAsync(broken, text.Replace(old, @new, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(await LintAsync(agent, [broken]), f => f.Contains(named, StringComparison.Ordinal));
    }

    private static async Task<string[]> LintAsync(string agent, string[] files)
    {
        Assert.SkipUnless(
            Npm is not null && Directory.Exists(Path.Combine(Npm, "node_modules", "@kubernetes-models", "flux-cd")),
            "BLEU_NPM names no folder in which the schemas are installed; .ci/run installs them.");
        using var process = Process.Start(new ProcessStartInfo("node", [RepositoryPaths.Of("tests", "GitOps", "lint.mjs"), agent, .. files]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("node did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<string[]>(await output) ?? [];
    }
}
