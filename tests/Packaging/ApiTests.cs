using System.Reflection;
using System.Text.RegularExpressions;
using Bleu.Infra.Sdk.Tests.Surface;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>What clients compile against stays: a member that was published is neither removed nor changed.</summary>
public sealed partial class ApiTests
{
    // The surface of a generated library is that of its source, which is committed: a list of it would say the same at a hundred times the length.
    private static readonly Dictionary<string, string> Generated = new()
    {
        ["Bleu.Infra.Protocol"] = "tools/Protocol/protos",
        ["Bleu.Pulumi.AzureNative"] = "sdk/generator",
        ["Bleu.Pulumi.Kubernetes"] = "sdk/generator",
    };

    public static TheoryData<string> Libraries => [.. PackableProjects.Libraries.Where(name => !Generated.ContainsKey(name))];

    /// <summary>
    /// New members may come. When one must go, the version's first or second number rises, and UPDATE_GOLDEN=1 renews the list.
    /// </summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_KeepsWhatItPublished(string library)
    {
        var actual = Listing(Assembly.Load(library));
        var path = RepositoryPaths.Of("tests", "Packaging", "Api", $"{library}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(path, actual);
        }

        Assert.True(File.Exists(path), $"{library} has no list of what it published; UPDATE_GOLDEN=1 writes it.");
        var gone = File.ReadAllLines(path).Where(line => line.Length > 0).Except(actual).ToList();
        Assert.True(gone.Count == 0, $"{library}: published members that are gone or changed:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void Lists_AreThoseOfPackableLibraries() => Assert.Equal(
        Libraries.Select(row => row.Data).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(RepositoryPaths.Of("tests", "Packaging", "Api")).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Generated_Library_IsPackableAndHasItsSource() => Assert.All(Generated, library =>
    {
        Assert.Contains(library.Key, PackableProjects.Libraries);
        Assert.True(Directory.Exists(RepositoryPaths.Of(library.Value.Split('/'))));
    });

    private static List<string> Listing(Assembly assembly) =>
        [.. SurfaceListing.Of(assembly).Select(line => line.Text).Where(line => !OfEveryRecord().IsMatch(line)).Distinct().Order(StringComparer.Ordinal)];

    // What the compiler gives every record says nothing of its own.
    [GeneratedRegex(@"\| .*(EqualityContract|PrintMembers|<Clone>\$|op_Equality|op_Inequality|GetHashCode\(\)|ToString\(\)| Equals\()")]
    private static partial Regex OfEveryRecord();
}
