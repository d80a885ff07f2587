using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Reads policy libraries in the format of the Azure Landing Zones Library.</summary>
public static class LibraryReader
{
    private static readonly Lazy<PolicyLibrary> Own = new(ReadOwn);

    /// <summary>The library that ships with the toolkit.</summary>
    public static PolicyLibrary Embedded => Own.Value;

    /// <summary>Reads a library from a folder, and the libraries that it builds on from the folders beside it.</summary>
    /// <param name="folder">The folder that holds <c>alz_library_metadata.json</c>.</param>
    /// <param name="shown">The folder as the user wrote it, for messages; nothing for the folder itself.</param>
    /// <exception cref="DiagnosticException">
    /// Everything that is wrong: files that are not of the format (BLEU6030), too large (BLEU6031) or outside (BLEU6032), names that
    /// stand twice (BLEU6033) or are not there (BLEU6035), dependencies (BLEU6034) and management groups (BLEU6036 to BLEU6038).
    /// </exception>
    public static PolicyLibrary Read(string folder, string? shown = null)
    {
        var findings = new List<Diagnostic>();
        var builder = new LibraryBuilder(findings);
        var chain = new LibraryChain(builder, findings).Gather(Path.GetFullPath(folder), (shown ?? folder).TrimEnd('/', '\\'));
        return Finish(builder, chain, findings);
    }

    private static PolicyLibrary ReadOwn()
    {
        var findings = new List<Diagnostic>();
        var builder = new LibraryBuilder(findings);
        var files = LibrarySource.Embedded();
        var metadata = builder.Metadata(files);
        foreach (var file in files)
        {
            builder.Add(file);
        }

        return Finish(builder, metadata is null ? [] : [metadata], findings);
    }

    private static PolicyLibrary Finish(LibraryBuilder builder, IReadOnlyList<LibraryMetadata> chain, List<Diagnostic> findings)
    {
        var library = chain.Count > 0 ? builder.Build([.. chain]) : null;
        return findings.Count == 0 && library is not null ? library : throw new DiagnosticException(findings);
    }
}
