namespace Bleu.Infra.Cli.Tests;

/// <summary>A build as the launcher leaves it, in a folder of its own that is gone when the tests of the class are.</summary>
public sealed class LaunchedBuild : IDisposable
{
    public LaunchedBuild()
    {
        foreach (var file in Directory.EnumerateFiles(Call.Build))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(Folder, "stamp"), "");
    }

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bleu-build-").FullName;

    /// <summary>Forgets what was remembered.</summary>
    public void Forget()
    {
        if (Path.Combine(Folder, "previews") is var previews && Directory.Exists(previews))
        {
            Directory.Delete(previews, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
