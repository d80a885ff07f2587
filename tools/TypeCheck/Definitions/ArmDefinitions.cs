using System.Collections.Concurrent;
using System.IO.Compression;
using System.Reflection;
using Azure.Bicep.Types.Az;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>Azure's own type definitions. Nothing is read before it is asked for; what was read stays for the process.</summary>
internal static class ArmDefinitions
{
    private const string Ending = "/types.json.deflated";
    private static readonly Lazy<ILookup<string, DefinitionSource>> Sources = new(List);
    private static readonly ConcurrentDictionary<string, DefinitionFile> Files = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Type, string Version), ArmDefinition?> Found = new();

    private static Assembly Package => typeof(AzTypeLoader).Assembly;

    /// <summary>Whether anything has been read in this process.</summary>
    public static bool IsLoaded => Sources.IsValueCreated;

    /// <summary>The definition of a resource type: at this API version, else at the nearest one that has it, else nothing.</summary>
    /// <param name="type">The resource type, in any case.</param>
    /// <param name="version">The API version; empty for the newest one that is no preview.</param>
    public static ArmDefinition? Find(string type, string version) =>
        Found.GetOrAdd((type.ToLowerInvariant(), version.ToLowerInvariant()), static key => Search(key.Type, key.Version));

    private static ArmDefinition? Search(string type, string version)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var near = ApiVersions.NearestFirst(Sources.Value[type[..slash]], version);
        return near
            .Select(source => (source, found: Load(source.Resource).Find($"{type}@{source.Version}")))
            .Where(c => c.found is not null)
            .Select(c => new ArmDefinition(c.found!.Value.Name, c.source.Version, c.source.Version == version, c.found.Value.Body))
            .FirstOrDefault();
    }

    /// <summary>The files of a namespace.</summary>
    public static IEnumerable<DefinitionSource> FilesOf(string space) => Sources.Value[space.ToLowerInvariant()];

    /// <summary>One file of the package.</summary>
    public static DefinitionFile Load(string resource) => Files.GetOrAdd(resource, static name =>
    {
        using var stream = Package.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the package.");
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        using var content = new MemoryStream((int)stream.Length * 12);
        inflated.CopyTo(content);
        return new(content.ToArray());
    });

    private static ILookup<string, DefinitionSource> List()
    {
        var sources = new List<DefinitionSource>();
        foreach (var name in Package.GetManifestResourceNames())
        {
            if (name.EndsWith(Ending, StringComparison.Ordinal))
            {
                var path = name.AsSpan(0, name.Length - Ending.Length);
                var version = path[(path.LastIndexOf('/') + 1)..];
                path = path[..^(version.Length + 1)];
                sources.Add(new(path[(path.LastIndexOf('/') + 1)..].ToString(), version.ToString(), name));
            }
        }

        return sources.ToLookup(s => s.Space, StringComparer.Ordinal);
    }
}
