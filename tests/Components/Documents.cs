namespace Bleu.Infra.Components.Tests;

/// <summary>Pages of the documentation that follow from data.</summary>
internal static class Documents
{
    /// <summary>A page as it stands; with UPDATE_GOLDEN=1 it is written anew first.</summary>
    public static string Read(string expected, params string[] path)
    {
        var file = RepositoryPaths.Of(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, expected);
        }

        return File.ReadAllText(file);
    }
}
