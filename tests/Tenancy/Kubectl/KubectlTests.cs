using System.ComponentModel;
using System.Diagnostics;

namespace Bleu.Infra.Tenancy.Tests.Kubectl;

/// <summary>
/// kubectl decodes every rendered file and holds it strictly to the schema of Kubernetes, and sees what is broken. There is no cluster:
/// a server on loopback says which kinds there are and hands out their schema.
/// </summary>
public sealed class KubectlTests(RenderedTenancy rendered) : IClassFixture<RenderedTenancy>
{
    public static TheoryData<string> Profiles => Placed.Profiles;

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Kubectl_TakesEveryFile(string profile)
    {
        var (exitCode, output, error) = await CreateAsync("--kustomize", Path.Combine(rendered.Folder, profile));

        Assert.True(exitCode == 0, error);
        Assert.Equal((await Placed.ManifestsAsync(profile)).Count, output.Split('\n').Count(l => l.EndsWith("created (dry run)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("automountServiceAccountToken: false", "automountServiceAccountTokens: false", "unknown field \"automountServiceAccountTokens\"")]
    [InlineData("backoffLimit: 0", "backoffLimit: none", "invalid type for")]
    [InlineData("policyTypes:", "policyType:", "unknown field \"policyType\"")]
    [InlineData("kind: LimitRange", "kind: LimitRanges", "no matches for kind \"LimitRanges\"")]
    [InlineData("    pods: \"24\"", "  pods: \"24\"", "unknown field \"pods\"")]
    public async Task Kubectl_SeesWhatIsBroken(string old, string @new, string message)
    {
        var text = rendered.Read("aks/teams/shop.yaml");
        var broken = Path.Combine(rendered.Folder, $"broken-{Guid.NewGuid():N}.yaml");
        Assert.Contains(old, text);
        await File.WriteAllTextAsync(broken, text.Replace(old, @new, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var (exitCode, _, error) = await CreateAsync("--filename", broken);

        Assert.NotEqual(0, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> CreateAsync(string option, string path)
    {
        var home = Directory.CreateTempSubdirectory("bleu-kubectl-").FullName;
        try
        {
            await using var server = await DiscoveryServer.StartAsync();
            var start = new ProcessStartInfo("kubectl", ["create", "--dry-run=client", "--validate=true", "--server", server.Address, "--cache-dir", Path.Combine(home, "cache"), option, path])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["HOME"] = home;
            start.Environment["KUBECONFIG"] = Path.Combine(home, "none");
            using var process = Started(start);
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("kubectl did not start.");
        }
        catch (Win32Exception)
        {
            Assert.Skip("kubectl is not installed, so nothing here was decoded by it: .ci/run installs kubernetes-client where apt offers it.");
            throw;
        }
    }
}
