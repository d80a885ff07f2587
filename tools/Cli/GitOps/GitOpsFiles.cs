using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>Writes rendered files: each whole or not at all, and none over a file that somebody else wrote.</summary>
internal static class GitOpsFiles
{
    private const int HeadingLines = 3;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder below which they lie.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="DiagnosticException">BLEU9055: a file is there that the command did not write; nothing is written then. BLEU4004: a file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<RenderedFile> files)
    {
        List<Diagnostic> foreign = [.. files.Where(f => File.Exists(Full(folder, f)) && !IsOurs(Full(folder, f))).Select(f => GitOpsRenderDiagnostics.NotOurs(f.Path))];
        if (foreign.Count > 0)
        {
            throw new DiagnosticException(foreign);
        }

        foreach (var file in files)
        {
            AtomicFile.Write(Full(folder, file), stream => stream.Write(Encoding.UTF8.GetBytes(file.Content)));
        }
    }

    /// <summary>What differs between the files that are there and those that would be written.</summary>
    public static IReadOnlyList<Diagnostic> Compare(string folder, IReadOnlyList<RenderedFile> files) =>
    [
        .. from file in files
           let full = Full(folder, file)
           let exists = File.Exists(full)
           where !exists || File.ReadAllText(full) != file.Content
           select GitOpsRenderDiagnostics.Stale(file.Path, exists),
    ];

    private static string Full(string folder, RenderedFile file) => Path.Combine([folder, .. file.Path.Split('/')]);

    private static bool IsOurs(string path) => File.ReadLines(path).Take(HeadingLines).Any(line => line.Contains(GitOpsRenderer.Mark, StringComparison.Ordinal));
}
