using System.Diagnostics;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>The SDK's own package validation runs when libraries are packed, and refuses a version that lacks a published member.</summary>
[Collection(nameof(PackedFeed))]
public sealed class ValidationTests(PackedFeed feed) : IDisposable
{
    // A folder of its own with the settings that the repository's packages have.
    private static readonly string[] Settings = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "sdk/PulumiSdk.props"];

    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-probe-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Library_ThatLostAMember_IsRefused()
    {
        Write("public static int Kept() => 1; public static int Lost() => 2;");
        var (first, output) = await PackAsync("Probe.csproj", "one");
        Assert.True(first == 0, output);
        Write("public static int Kept() => 1;");
        var (second, refusal) = await PackAsync("Probe.csproj", "two", "-p:BaselineFeed=" + Path.Combine(_folder, "one"), "-p:BaselineVersion=0.1.0", "-p:Version=0.1.1");

        Assert.NotEqual(0, second);
        Assert.Contains("CP0002", refusal);
        Assert.Contains("Published.Lost()", refusal);
    }

    [Fact]
    public async Task Library_ThatIsUnchanged_PassesAgainstItself()
    {
        var project = RepositoryPaths.Of("tools", "Planner", "Bleu.Infra.Planner.csproj");
        var version = feed.Specification("Bleu.Infra.Planner").Element("version")?.Value;
        var (exitCode, output) = await PackAsync(project, "again", "--no-build", "-p:BaselineFeed=" + feed.Folder, $"-p:BaselineVersion={version}");

        Assert.True(exitCode == 0, output);
    }

    private void Write(string members)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sdk"));
        foreach (var file in Settings)
        {
            File.Copy(RepositoryPaths.Of(file.Split('/')), Path.Combine(_folder, file), overwrite: true);
        }

        File.WriteAllText(Path.Combine(_folder, "README.md"), "# Probe\n");
        File.WriteAllText(Path.Combine(_folder, "Published.cs"), $"namespace Probe;\n\npublic static class Published\n{{\n    {members}\n}}\n");
        File.WriteAllText(
            Path.Combine(_folder, "Probe.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <IsPackable>true</IsPackable>
                <RunAnalyzers>false</RunAnalyzers>
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
                <RestoreLockedMode>false</RestoreLockedMode>
              </PropertyGroup>
            </Project>
            """);
    }

    private async Task<(int ExitCode, string Output)> PackAsync(string project, string feedFolder, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet", ["pack", project, "-c", "Debug", "-nologo", "-v:m", $"-p:PackageOutputPath={Path.Combine(_folder, feedFolder)}", .. more])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
