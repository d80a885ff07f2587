using System.Diagnostics;

namespace Bleu.Infra.Architecture.Tests;

/// <summary>The files of the repository as git knows them: tracked ones, and new ones it does not ignore.</summary>
internal static class SourceTree
{
    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(List);

    /// <summary>Every file, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    /// <summary>Every C# file; all of them are written by hand, generated code lies in obj.</summary>
    public static IEnumerable<string> CSharp => Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Every project file; those of a template belong to whoever starts from it.</summary>
    public static IEnumerable<string> Projects => Files.Where(f =>
        f.EndsWith(".csproj", StringComparison.Ordinal) && !f.StartsWith("templates/client-landing-zone/", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(RepositoryPaths.Of(file));

    /// <summary>Fails with every offender on a line of its own.</summary>
    public static void AssertNone(string rule, IEnumerable<string> offenders)
    {
        var list = offenders.ToList();
        Assert.True(list.Count == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, list)}");
    }

    private static List<string> List()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = RepositoryPaths.Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(RepositoryPaths.Of(f)))];
    }
}
