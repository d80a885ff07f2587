using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>What clients get is whole: page, licence, commit, symbols, and everything it depends on.</summary>
[Collection(nameof(PackedFeed))]
public sealed class PackageTests(PackedFeed feed)
{
    public static TheoryData<string> AllLibraries => [.. PackableProjects.Libraries];

    [Fact]
    public void Feed_HoldsEveryPackableProject()
    {
        Assert.Equal(PackableProjects.All, feed.Names);
        Assert.Equal(PackableProjects.Libraries.Append("Bleu.Infra.Templates").Order(StringComparer.Ordinal), feed.Names);
    }

    [Fact]
    public void Package_EveryOne_SaysWhatItIsAndWhereItComesFrom() => Assert.All(feed.Names, name =>
    {
        var specification = feed.Specification(name);
        Assert.Equal("Apache-2.0", specification.Element("license")?.Value);
        Assert.Equal("README.md", specification.Element("readme")?.Value);
        Assert.Equal("Bleu.Infra", specification.Element("authors")?.Value);
        Assert.NotEqual("Package Description", specification.Element("description")?.Value);
        Assert.Equal("git", (string?)specification.Element("repository")?.Attribute("type"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)specification.Element("repository")?.Attribute("commit"));
        Assert.DoesNotContain("file:", (string?)specification.Element("repository")?.Attribute("url") ?? "");
        Assert.StartsWith("# ", Encoding.UTF8.GetString(feed.Entry(name, "README.md")));
    });

    [Theory]
    [MemberData(nameof(AllLibraries))]
    public void Library_HasItsSymbolsInside_AndIsReproducible(string name)
    {
        using var image = new PEReader(new MemoryStream(feed.Entry(name, $"lib/net10.0/{name}.dll")));
        var directory = image.ReadDebugDirectory();
        Assert.Contains(directory, entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(directory, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [InlineData("Bleu.Infra.Components")]
    [InlineData("Bleu.Infra.Planner")]
    [InlineData("Bleu.Infra.Policies")]
    [InlineData("Bleu.Pulumi")]
    public void Library_BringsItsDocumentation(string name) => Assert.NotEmpty(feed.Entry(name, $"lib/net10.0/{name}.xml"));

    [Fact]
    public void Library_DependsOnWhatTheFeedHolds() => Assert.All(PackableProjects.Libraries, name =>
    {
        var version = feed.Specification(name).Element("version")?.Value;
        Assert.All(
            Dependencies(name).Where(d => ((string?)d.Attribute("id"))?.StartsWith("Bleu.", StringComparison.Ordinal) == true),
            dependency =>
            {
                Assert.Contains((string?)dependency.Attribute("id"), feed.Names);
                Assert.Equal(version, (string?)dependency.Attribute("version"));
            });
    });

    [Fact]
    public void Components_StandOnTheEmbeddedSdk() => Assert.Equal(
        ["Bleu.Pulumi", "Bleu.Pulumi.AzureNative", "Bleu.Pulumi.Kubernetes"],
        Dependencies("Bleu.Infra.Components").Select(d => (string?)d.Attribute("id")).Where(id => id?.Contains("Pulumi", StringComparison.Ordinal) == true).Order());

    [Theory]
    [InlineData("Bleu.Pulumi.AzureNative", "azure-native")]
    [InlineData("Bleu.Pulumi.Kubernetes", "kubernetes")]
    public void ProviderSdk_NamesItsPlugin(string package, string plugin) =>
        Assert.Contains($"\"{plugin}\"", Encoding.UTF8.GetString(feed.Entry(package, "content/pulumi-plugin.json")));

    [Fact]
    public void Templates_HoldTheTemplateAndNothingBuilt()
    {
        var entries = feed.Entries("Bleu.Infra.Templates");
        Assert.Contains("content/client-landing-zone/.template.config/template.json", entries);
        Assert.Contains("content/client-landing-zone/${PROJECT}.csproj", entries);
        Assert.Contains("content/client-landing-zone/.gitignore", entries);
        Assert.DoesNotContain(entries, e => e.Contains("/obj/", StringComparison.Ordinal) || e.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Equal("Template", (string?)feed.Specification("Bleu.Infra.Templates").Descendants("packageType").Single().Attribute("name"));
    }

    private IEnumerable<XElement> Dependencies(string name) => feed.Specification(name).Descendants("dependency");
}
