namespace Pulumi;

/// <summary>A file.</summary>
public sealed class FileAsset : Asset
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">The path of the file, absolute or from the program's folder.</param>
    public FileAsset(string path)
        : base("path", path)
    {
    }
}
