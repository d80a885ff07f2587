using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Finds the library that a stack asks for.</summary>
public static class LibraryLocator
{
    /// <summary>Reads the library of a stack.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="library">The folder of the library, relative to it; nothing for the library that ships.</param>
    /// <exception cref="DiagnosticException">Everything that is wrong with the library; see <see cref="LibraryReader.Read"/>.</exception>
    public static PolicyLibrary Open(string root, string? library) =>
        library is null ? LibraryReader.Embedded : LibraryReader.Read(Path.Combine(root, library), library);
}
