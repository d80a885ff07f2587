using System.Reflection;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Where the files of a library come from: a folder, or the resources that ship with the toolkit.</summary>
internal static class LibrarySource
{
    /// <summary>What the names of the resources of the library that ships begin with.</summary>
    public const string EmbeddedPrefix = "Governance/Library/";

    private static readonly EnumerationOptions Listing = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files of the library that ships with the toolkit.</summary>
    public static IReadOnlyList<LibraryFile> Embedded() => [.. typeof(LibrarySource).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(EmbeddedPrefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => new LibraryFile(n, Resource(typeof(LibrarySource).Assembly, n)))];

    /// <summary>The files of a folder; links are refused, since they may lead out of it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shown">The folder as the user wrote it.</param>
    /// <exception cref="DiagnosticException">BLEU6030, BLEU6031 or BLEU6032.</exception>
    public static IReadOnlyList<LibraryFile> Folder(string folder, string shown)
    {
        if (!Directory.Exists(folder))
        {
            throw new DiagnosticException(GovernanceDiagnostics.BadLibrary(new(shown), "the library", "is not a folder"));
        }

        var files = new List<LibraryFile>();
        var total = 0L;
        try
        {
            foreach (var (path, relative) in Walk(folder, "", 0, shown))
            {
                var length = new FileInfo(path).Length;
                total += length;
                if (length > LibraryLimits.FileBytes || total > LibraryLimits.TotalBytes || files.Count >= LibraryLimits.Files)
                {
                    throw new DiagnosticException(GovernanceDiagnostics.TooLarge(new($"{shown}/{relative}")));
                }

                files.Add(new($"{shown}/{relative}", File.ReadAllBytes(path)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(GovernanceDiagnostics.BadLibrary(new(shown), "the library", "cannot be read"));
        }

        return files;
    }

    private static IEnumerable<(string Path, string Relative)> Walk(string folder, string relative, int depth, string shown)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Listing).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var name = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                throw new DiagnosticException(GovernanceDiagnostics.Escape(new($"{shown}/{name}"), entry.Name, "is a link, which may lead out of the library"));
            }

            if (entry is not DirectoryInfo)
            {
                if (IsOfALibrary(entry.Name))
                {
                    yield return (entry.FullName, name);
                }
            }
            else if (entry.Name[0] != '.')
            {
                if (depth >= LibraryLimits.Folders)
                {
                    throw new DiagnosticException(GovernanceDiagnostics.TooLarge(new($"{shown}/{name}")));
                }

                foreach (var inner in Walk(entry.FullName, name, depth + 1, shown))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsOfALibrary(string name) =>
        name == "README.md" || ((name.Contains(".alz_", StringComparison.Ordinal) || name.StartsWith("alz_", StringComparison.Ordinal))
            && Path.GetExtension(name) is ".json" or ".yaml" or ".yml");

    private static byte[] Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
