namespace Bleu.Infra.Governance.Libraries;

/// <summary>How much a library may hold: what is read was written by others.</summary>
internal static class LibraryLimits
{
    /// <summary>The greatest number of files, of one library.</summary>
    public const int Files = 5_000;

    /// <summary>The greatest size of a file, in bytes.</summary>
    public const int FileBytes = 2 * 1024 * 1024;

    /// <summary>The greatest size of all files of one library, in bytes.</summary>
    public const int TotalBytes = 64 * 1024 * 1024;

    /// <summary>The greatest depth of folders.</summary>
    public const int Folders = 8;

    /// <summary>The greatest depth of JSON.</summary>
    public const int JsonDepth = 100;

    /// <summary>The greatest number of libraries that build on each other.</summary>
    public const int Chain = 16;
}
