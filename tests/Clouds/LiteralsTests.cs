using System.Text;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Clouds.Tests;

/// <summary>No host and no region stands in the product outside the profiles.</summary>
public sealed class LiteralsTests
{
    private static readonly string[] Folders = ["components", "stacks", "tools", "policies", "sdk"];
    private static readonly string[] Kinds = [".cs", ".json", ".yaml", ".yml", ".props", ".targets", ".csproj"];

    // The committed stacks are configuration: they name their own regions. Schemas of providers are the providers' words,
    // and the catalogue is what the public cloud's built-in policies say of themselves.
    private static readonly string[] Exempt =
    [
        "components/Clouds/Profiles/", "components/Workloads/Clusters/Profiles/", "components/Governance/Catalogue/built-ins.json", "sdk/AzureNative/schema.json",
        "sdk/Kubernetes/schema.json", "stacks/config/Pulumi.", "stacks/config/clouds/",
    ];

    [Fact]
    public void ProductSource_OutsideTheProfiles_NamesNoHostAndNoRegion()
    {
        var catalog = new CloudCatalog();
        var profiles = catalog.Names.Select(catalog.Get).ToList();
        var clusters = new ClusterCatalog(catalog, catalog.Get("bleu"));
        var literals = profiles.SelectMany(p => p.Domains)
            .Concat(profiles.SelectMany(p => p.Regions).Select(r => r.Name))
            .Concat(clusters.Names.Select(clusters.Get).SelectMany(p => p.Domains.Concat(Regions(p))))
            .Distinct()
            .ToList();
        var offenders = new StringBuilder();
        var looked = 0;
        foreach (var file in Files())
        {
            looked++;
            var lines = File.ReadAllLines(RepositoryPaths.Of(file));
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (var literal in literals.Where(l => lines[i].Contains(l, StringComparison.OrdinalIgnoreCase)))
                {
                    offenders.Append($"{file}:{i + 1}: {literal}\n");
                }
            }
        }

        Assert.True(looked > 100, $"Only {looked} files were looked at.");
        Assert.Equal("", offenders.ToString());
    }

    private static IEnumerable<string> Regions(ClusterProfile profile) =>
        profile.Values.Where(v => v.Key.StartsWith("regions.", StringComparison.Ordinal)).Select(v => v.Value.Value).OfType<string>();

    private static IEnumerable<string> Files() => Folders
        .Where(f => Directory.Exists(RepositoryPaths.Of(f)))
        .SelectMany(f => Directory.EnumerateFiles(RepositoryPaths.Of(f), "*", SearchOption.AllDirectories))
        .Where(f => Kinds.Contains(Path.GetExtension(f)) && !f.EndsWith("packages.lock.json", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(RepositoryPaths.Root, f).Replace('\\', '/'))
        .Where(f => !Exempt.Any(e => f.StartsWith(e, StringComparison.Ordinal)));
}
