namespace Bleu.Infra.Governance.Libraries;

/// <summary>A file of a library.</summary>
/// <param name="Path">The path as the user knows it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record LibraryFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name without folders.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
