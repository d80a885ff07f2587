namespace Bleu.Infra.Cli.Testing;

/// <summary>The tests of one subject: a folder of <c>tests/</c>, and the namespace that the folder is.</summary>
/// <param name="Name">The folder's name.</param>
internal sealed record TestArea(string Name)
{
    // Those that take longest begin first, so that the last to end are short.
    private static readonly string[] First = ["Cli", "Stacks", "GitOps", "Policies", "Packaging", "PolicyPack"];

    /// <summary>The assembly that holds every area, from the root of the repository.</summary>
    public static IReadOnlyList<string> Assembly { get; } = ["artifacts", "bin", "Bleu.Infra.Tests", "debug", "Bleu.Infra.Tests.dll"];

    /// <summary>The namespaces of its tests, as the runner's filter takes them.</summary>
    public string Namespaces => $"Bleu.Infra.{Name}.Tests*";

    /// <summary>The areas of a repository, in the order in which they begin. They are found from their sources, so that one whose build went missing is missed.</summary>
    public static IReadOnlyList<TestArea> Find(string root) =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(root, "tests"))
            .Where(folder => Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Any())
            .Select(folder => new TestArea(Path.GetFileName(folder)))
            .OrderBy(a => Array.IndexOf(First, a.Name) is var place and >= 0 ? place : First.Length)
            .ThenBy(a => a.Name, StringComparer.Ordinal),
    ];
}
