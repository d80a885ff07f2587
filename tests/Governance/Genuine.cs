using System.Collections.Concurrent;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Tests;

/// <summary>The genuine Azure Landing Zones Library, which may lie beside the repository.</summary>
internal static class Genuine
{
    private static readonly ConcurrentDictionary<string, PolicyLibrary> Known = new();

    public static CloudCatalog Clouds { get; } = new();

    /// <summary>The folder of a library, relative to the repository.</summary>
    public static string Folder(string name) => Path.Combine("..", "shared", "data", "alz-library", "platform", name);

    /// <summary>The library; a test that needs it is skipped where it is not there.</summary>
    public static PolicyLibrary Library(string name)
    {
        var folder = Path.Combine(RepositoryPaths.Root, Folder(name));
        Assert.SkipUnless(Directory.Exists(folder), "The Azure Landing Zones Library does not lie beside the repository.");
        return Known.GetOrAdd(name, _ => LibraryReader.Read(folder, name));
    }

    public static TenantRendering Render(string name, string cloud, GovernanceSettings? settings = null)
    {
        var profile = Clouds.Get(cloud);
        return TenantRenderer.Render(Library(name), profile, profile.Regions[0], (settings ?? new()) with { Architecture = name });
    }
}
