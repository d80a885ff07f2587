using System.Diagnostics;

namespace Bleu.Infra.PolicyPack.Tests;

/// <summary>The manifest that is written beside a packaged pack.</summary>
public sealed class PackageTests
{
    [Fact]
    public void Manifest_NamesTheProgramByItsFullPath()
    {
        var folder = Directory.CreateTempSubdirectory("bleu-package-");
        try
        {
            var start = new ProcessStartInfo("dotnet", ["msbuild", "tools/PolicyPack", "-nologo", "-v:q", "-t:WritePackManifest", "-p:PackAs=aot", $"-p:PackFolder={folder.FullName}", "-p:RuntimeIdentifier=linux-x64"])
            {
                WorkingDirectory = RepositoryPaths.Root,
                RedirectStandardOutput = true,
            };
            using var build = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
            var output = build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            Assert.True(build.ExitCode == 0, output);
            Assert.Equal(
                $"""
                runtime:
                  name: dotnet
                  options:
                    binary: {Path.Combine(folder.FullName, "bleu-policy-pack")}
                version: 0.1.0
                description: The sovereign policies as a policy pack of the Pulumi engine.
                requiredPulumiVersion: ">=3.169.0"

                """.ReplaceLineEndings("\n"),
                File.ReadAllText(Path.Combine(folder.FullName, "PulumiPolicy.yaml")).ReplaceLineEndings("\n"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
