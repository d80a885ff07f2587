namespace Bleu.Infra.Testing;

/// <summary>Where the repository and the data beside it lie.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder that holds <c>Bleu.Infra.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The data that tests may read; it lies beside the repository and may be absent.</summary>
    public static string SharedData { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null)
        {
            if (File.Exists(Path.Combine(folder, "Bleu.Infra.sln")))
            {
                return folder;
            }

            folder = Path.GetDirectoryName(folder);
        }

        throw new InvalidOperationException($"No Bleu.Infra.sln above {AppContext.BaseDirectory}.");
    }
}
