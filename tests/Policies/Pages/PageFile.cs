namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>The pages under <c>docs/policies</c>, which tests write.</summary>
internal static class PageFile
{
    public static string Folder { get; } = RepositoryPaths.Of("docs", "policies");

    /// <summary>Holds a page to a text, or writes it.</summary>
    public static void Verify(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"No {path}. Run the tests with UPDATE_GOLDEN=1 and review what is written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
