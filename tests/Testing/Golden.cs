using System.Runtime.CompilerServices;

namespace Bleu.Infra.Testing;

/// <summary>Compares a text with a reviewed file beside the test.</summary>
public static class Golden
{
    /// <summary>
    /// Fails when <paramref name="actual"/> differs from <c>Snapshots/NAME.verified.EXT</c> beside the calling test.
    /// With <c>UPDATE_GOLDEN=1</c> the file is rewritten instead, to be reviewed as a change.
    /// </summary>
    public static void Verify(string actual, string name, string extension = "txt", [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(FolderOf(caller), "Snapshots", $"{name}.verified.{extension}");
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"No golden file {path}. Run the tests with UPDATE_GOLDEN=1 and review what is written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    /// <summary>Compiler paths may be mapped (deterministic builds); the tests' own folder is found from the repository.</summary>
    private static string FolderOf(string caller)
    {
        var folder = Path.GetDirectoryName(caller) ?? ".";
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var marker = caller.IndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(RepositoryPaths.Root, caller[(marker + 1)..])) ?? ".";
    }
}
