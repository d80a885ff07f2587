using System.Diagnostics;
using System.Text.Json;

namespace Bleu.Infra.Architecture.Tests;

public sealed class SdkSwitchTests
{
    private static readonly string[] Official = ["Pulumi", "Pulumi.AzureNative", "Pulumi.Kubernetes"];

    public static TheoryData<string> ProjectsThatUsePulumi =>
        [.. SourceTree.Projects.Where(p => SourceTree.Read(p).Contains("<UsesPulumi>true</UsesPulumi>", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ProjectsThatUsePulumi))]
    public void Project_WithThePackageSdk_RefersToTheOfficialPackagesOnly(string project)
    {
        var items = Evaluate(project, "nuget");
        Assert.Equal(Official, Names(items, "PackageReference").Where(n => n.StartsWith("Pulumi", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain(Names(items, "ProjectReference"), IsEmbeddedSdk);
    }

    [Theory]
    [MemberData(nameof(ProjectsThatUsePulumi))]
    public void Project_ByDefault_RefersToTheEmbeddedSdkOnly(string project)
    {
        var items = Evaluate(project, "");
        Assert.DoesNotContain(Names(items, "PackageReference"), n => n.StartsWith("Pulumi", StringComparison.Ordinal));
        Assert.Equal(3, Names(items, "ProjectReference").Count(IsEmbeddedSdk));
    }

    private static bool IsEmbeddedSdk(string reference) =>
        reference.Replace('\\', '/') is var path && path.Contains("/sdk/", StringComparison.Ordinal) && !path.Contains("/sdk/generator/", StringComparison.Ordinal);

    private static IEnumerable<string> Names(JsonElement items, string kind) =>
        items.GetProperty(kind).EnumerateArray().Select(i => i.GetProperty(kind == "ProjectReference" ? "FullPath" : "Identity").GetString() ?? "");

    private static JsonElement Evaluate(string project, string sdk)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, .. sdk.Length == 0 ? Array.Empty<string>() : [$"-p:PulumiSdk={sdk}"], "-getItem:PackageReference", "-getItem:ProjectReference"])
        {
            WorkingDirectory = RepositoryPaths.Root,
            RedirectStandardOutput = true,
        };
        using var msbuild = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = msbuild.StandardOutput.ReadToEnd();
        msbuild.WaitForExit();
        Assert.True(msbuild.ExitCode == 0, output);
        return JsonDocument.Parse(output).RootElement.GetProperty("Items");
    }
}
