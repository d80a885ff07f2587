using System.IO.Compression;
using System.Xml.Linq;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>A folder with every package, packed once.</summary>
[CollectionDefinition(nameof(PackedFeed))]
public sealed class PackedFeed : IAsyncLifetime, ICollectionFixture<PackedFeed>
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bleu-feed-").FullName;

    /// <summary>The names of the packages, sorted.</summary>
    public IReadOnlyList<string> Names => [.. Files.Keys.Order(StringComparer.Ordinal)];

    private Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await Dotnet.CallAsync(
            RepositoryPaths.Root, new Dictionary<string, string>(),
            "msbuild", RepositoryPaths.Of("tests", "Packaging", "Packages.targets"), "-t:Pack", $"-p:Feed={Folder}", "-m:2", "-nologo", "-v:q");
        foreach (var file in Directory.EnumerateFiles(Folder, "*.nupkg"))
        {
            Files[Specification(file).Element("id")?.Value ?? ""] = file;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal string File(string package) => Files[package];

    internal XElement Specification(string file)
    {
        using var archive = ZipFile.OpenRead(Files.GetValueOrDefault(file, file));
        using var stream = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var metadata = XDocument.Load(stream).Root?.Elements().Single(e => e.Name.LocalName == "metadata")
            ?? throw new InvalidDataException($"{file} has no metadata.");
        foreach (var element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }

    internal byte[] Entry(string package, string path)
    {
        using var archive = ZipFile.OpenRead(Files[package]);
        using var stream = (archive.GetEntry(path) ?? throw new InvalidDataException($"{package} has no {path}.")).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal IReadOnlyList<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(Files[package]);
        return [.. archive.Entries.Select(e => Uri.UnescapeDataString(e.FullName))];
    }
}
