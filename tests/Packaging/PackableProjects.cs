namespace Bleu.Infra.Packaging.Tests;

/// <summary>The projects that say of themselves that they are packed.</summary>
internal static class PackableProjects
{
    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> All { get; } = Find(_ => true);

    /// <summary>Those that clients compile against.</summary>
    public static IReadOnlyList<string> Libraries { get; } = Find(text => !text.Contains("<IncludeBuildOutput>false</IncludeBuildOutput>", StringComparison.Ordinal));

    private static string[] Find(Func<string, bool> wanted) =>
    [
        .. Directory.EnumerateFiles(RepositoryPaths.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/artifacts/", StringComparison.Ordinal) && File.ReadAllText(file) is var text
                && text.Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal) && wanted(text))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];
}
