using System.Text;
using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>What the command renders, in a folder of its own that is gone when the test is.</summary>
internal sealed class Rendering : IDisposable
{
    private Rendering(string folder, Call call)
    {
        Folder = folder;
        Call = call;
    }

    public string Folder { get; }

    public Call Call { get; }

    /// <summary>The files, by paths with slashes, sorted.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Renders the repository's own settings.</summary>
    public static async Task<Rendering> OfAsync(string system, params string[] more)
    {
        var rendering = await TryAsync(RepositoryPaths.Root, system, more);
        Assert.True(rendering.Call.ExitCode == 0, rendering.Call.Error);
        return rendering;
    }

    /// <summary>Renders the settings of a project, which may be wrong.</summary>
    public static async Task<Rendering> TryAsync(string project, string system, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("bleu-gitops-").FullName;
        return new(folder, await Call.InAsync(project, ["gitops", "render", system, "--output", folder, .. more]));
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>All files but the scripts, one after another under their names.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var file in Files.Where(f => !f.EndsWith(".sh", StringComparison.Ordinal)))
        {
            text.Append($"=== {file}\n{Read(file)}\n");
        }

        return text.ToString();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
