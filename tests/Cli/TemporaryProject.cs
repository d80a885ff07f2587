namespace Bleu.Infra.Cli.Tests;

/// <summary>A copy of this repository's configuration in a folder of its own, gone when the test is.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public TemporaryProject()
    {
        Root = Directory.CreateTempSubdirectory("bleu-cli-").FullName;
        File.Copy(RepositoryPaths.Of("Pulumi.yaml"), Path.Combine(Root, "Pulumi.yaml"));
        Directory.CreateDirectory(Path.Combine(Root, "stacks", "config"));
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Of("stacks", "config"), "Pulumi.*.yaml"))
        {
            File.Copy(file, Stack(Path.GetFileName(file)));
        }
    }

    public string Root { get; }

    /// <summary>A copy with some of the stacks alone, whatever others the repository has.</summary>
    public static TemporaryProject Of(params string[] stacks)
    {
        var project = new TemporaryProject();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(project.Root, "stacks", "config"), "Pulumi.*.yaml"))
        {
            if (!stacks.Contains(Path.GetFileName(file)["Pulumi.".Length..^".yaml".Length]))
            {
                File.Delete(file);
            }
        }

        return project;
    }

    /// <summary>The path of a stack's file.</summary>
    public string Stack(string file) => Path.Combine(Root, "stacks", "config", file);

    /// <summary>Changes the file of a stack.</summary>
    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(Stack(file));
        Assert.Contains(old, text);
        File.WriteAllText(Stack(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
