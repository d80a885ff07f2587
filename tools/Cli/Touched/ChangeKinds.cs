namespace Bleu.Infra.Cli.Touched;

/// <summary>What a changed file is to a plan. A file that is nothing known counts as code, which every stack is made of.</summary>
internal static class ChangeKinds
{
    private const string Config = "stacks/config/";
    private const string Stack = Config + "Pulumi.";

    // No plan reads them, whatever they say.
    private static readonly string[] Folders = ["docs/", "tests/", "templates/", ".ci/", ".github/", ".forgejo/", ".gitea/", Config + "schema/"];
    private static readonly string[] Files = ["LICENSE", ".gitignore", ".gitattributes", ".editorconfig", ".gitlab-ci.yml", "azure-pipelines.yml", "bleu"];

    /// <summary>Whether no plan depends on a file.</summary>
    public static bool IsIrrelevant(string path) =>
        Array.Exists(Folders, f => path.StartsWith(f, StringComparison.Ordinal))
        || Files.Contains(path)
        || (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.StartsWith(Config, StringComparison.Ordinal));

    /// <summary>The stack whose configuration a file is, or nothing.</summary>
    public static string? StackOf(string path) => Between(path, Stack, ".yaml");

    /// <summary>The stack whose waivers a file is, or nothing.</summary>
    public static string? WaiversOf(string path) => Between(path, Config + "waivers/", ".yaml");

    /// <summary>The layer of defaults that a file is, <c>kind.client</c>, or nothing.</summary>
    public static string? DefaultsOf(string path) => Between(path, "components/Configuration/Defaults/", ".yaml");

    /// <summary>The cloud whose profile a file is, or nothing.</summary>
    public static string? ProfileOf(string path) => Between(path, "components/Clouds/Profiles/", ".json");

    /// <summary>The cloud that a file of the project corrects, or nothing.</summary>
    public static string? CloudOf(string path) => Between(path, Config + "clouds/", ".json");

    /// <summary>Whether a file belongs to the policy library that ships.</summary>
    public static bool IsLibrary(string path) => path.StartsWith("components/Governance/Library/", StringComparison.Ordinal);

    private static string? Between(string path, string start, string end)
    {
        if (!path.StartsWith(start, StringComparison.Ordinal) || !path.EndsWith(end, StringComparison.Ordinal) || path.Length <= start.Length + end.Length)
        {
            return null;
        }

        var name = path[start.Length..^end.Length];
        return name.Contains('/', StringComparison.Ordinal) ? null : name;
    }
}
