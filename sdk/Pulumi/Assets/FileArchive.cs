namespace Pulumi;

/// <summary>A folder or a packed file.</summary>
public sealed class FileArchive : Archive
{
    /// <summary>Takes a folder or a packed file.</summary>
    /// <param name="path">The path, absolute or from the program's folder.</param>
    public FileArchive(string path)
        : base("path", path)
    {
    }
}
