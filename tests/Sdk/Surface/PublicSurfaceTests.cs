using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Surface;

/// <summary>The public surface is the official SDK's, to the name of every parameter.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly string[] Namespaces = ["Pulumi", "Pulumi.Experimental", "Pulumi.Experimental.Provider", "Pulumi.Testing", "Pulumi.Utilities"];

    private static readonly string ListPath = Path.Combine(RepositoryPaths.SharedData, "pulumi-sdk-api.txt");

    [Fact]
    public void PublicSurface_OfficialMembers_AreAllThere()
    {
        Assert.SkipUnless(File.Exists(ListPath), $"The official list is not here: {ListPath}");
        Report("Members of the official SDK that are missing:", Official().Except(Own()));
    }

    [Fact]
    public void PublicSurface_OwnMembers_AreNoneBeyondTheOfficialOnes()
    {
        Assert.SkipUnless(File.Exists(ListPath), $"The official list is not here: {ListPath}");
        Report("Public members that the official SDK does not have:", Own().Except(Official()));
    }

    private static void Report(string problem, IEnumerable<string> lines)
    {
        var list = lines.Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{problem} {list.Count}{Environment.NewLine}{string.Join(Environment.NewLine, list)}");
    }

    private static HashSet<string> Own() => [.. SurfaceListing.Of(typeof(Output).Assembly).Where(l => Namespaces.Contains(l.Namespace)).Select(l => l.Text)];

    private static HashSet<string> Official() => [.. OfficialList.Read(ListPath).Where(l => Namespaces.Contains(l.Namespace)).Select(l => l.Text)];
}
