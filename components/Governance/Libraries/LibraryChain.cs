using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Finds the libraries that a library builds on, beside it: below the folder that its own path leads up to.</summary>
/// <param name="builder">Takes the files, those of dependencies first.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class LibraryChain(LibraryBuilder builder, List<Diagnostic> findings)
{
    private readonly List<LibraryMetadata> _chain = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>Takes in a library and all that it builds on.</summary>
    /// <param name="folder">The folder, as an absolute path.</param>
    /// <param name="shown">The folder as the user wrote it.</param>
    /// <returns>The metadata, those of dependencies first.</returns>
    public IReadOnlyList<LibraryMetadata> Gather(string folder, string shown)
    {
        Visit(folder.TrimEnd(Path.DirectorySeparatorChar), shown);
        return _chain;
    }

    private void Visit(string folder, string shown)
    {
        if (_open.Contains(folder))
        {
            findings.Add(GovernanceDiagnostics.BadDependency(new($"{shown}/alz_library_metadata.json"), shown, "builds on itself"));
            return;
        }

        if (!_done.Add(folder))
        {
            return;
        }

        if (_done.Count > LibraryLimits.Chain)
        {
            throw new DiagnosticException(GovernanceDiagnostics.TooLarge(new(shown)));
        }

        var files = LibrarySource.Folder(folder, shown);
        if (builder.Metadata(files) is not { } metadata)
        {
            if (!findings.Exists(f => f.Location?.File == $"{shown}/alz_library_metadata.json"))
            {
                findings.Add(GovernanceDiagnostics.BadLibrary(new(shown), "the library", "has no alz_library_metadata.json"));
            }

            return;
        }

        _open.Add(folder);
        foreach (var dependency in metadata.Dependencies)
        {
            VisitDependency(folder, shown, metadata, dependency);
        }

        _open.Remove(folder);
        foreach (var file in files)
        {
            builder.Add(file);
        }

        _chain.Add(metadata);
    }

    private void VisitDependency(string folder, string shown, LibraryMetadata metadata, LibraryDependency dependency)
    {
        var place = new SourceLocation($"{shown}/alz_library_metadata.json");
        if (Path.IsPathRooted(dependency.Path) || dependency.Path.Split('/', '\\').Any(part => part is "" or "." or ".."))
        {
            findings.Add(GovernanceDiagnostics.Escape(place, dependency.Path, "is not a path below the folder of the libraries"));
            return;
        }

        // A library at .../platform/slz that calls itself platform/slz finds platform/alz under the same root.
        var up = Depth(folder, metadata.Path);
        var root = folder;
        for (var i = 0; i < up; i++)
        {
            root = Path.GetDirectoryName(root) ?? root;
        }

        var shownRoot = Above(shown, up);
        var path = up == 1 && metadata.Path.Contains('/', StringComparison.Ordinal) ? dependency.Path[(dependency.Path.LastIndexOf('/') + 1)..] : dependency.Path;
        var target = Path.Combine([root, .. path.Split('/')]);
        if (!Directory.Exists(target))
        {
            findings.Add(GovernanceDiagnostics.BadDependency(place, dependency.Path, $"is a library that '{metadata.Name}' builds on and that is not beside it"));
            return;
        }

        Visit(target, $"{shownRoot}/{path}");
    }

    private static string Above(string shown, int up)
    {
        string[] parts = shown.Split('/', '\\');
        return parts.Length > up && parts[^up..].All(p => p is not (".." or "." or ""))
            ? string.Join('/', parts[..^up])
            : shown + string.Concat(Enumerable.Repeat("/..", up));
    }

    // How many folders lie between the library and the root of the libraries; 1 when the folder was renamed.
    private static int Depth(string folder, string path) =>
        path.Length > 0 && folder.Replace('\\', '/').EndsWith('/' + path, StringComparison.Ordinal) ? path.Split('/').Length : 1;
}
