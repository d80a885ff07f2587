using System.Diagnostics;

namespace Bleu.Infra.Cli.Tests.Touched;

/// <summary>A generated fleet in a repository of git, gone when the test is.</summary>
internal sealed class FleetRepository : IDisposable
{
    public FleetRepository(int clients)
    {
        FleetGenerator.Write(Root, clients);
        Git("init", "--quiet");
        Commit();
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("bleu-git-").FullName;

    /// <summary>The path of a file in <c>stacks/config</c>.</summary>
    public string Config(string name) => Path.Combine(Root, "stacks", "config", name);

    /// <summary>The path of the file of a stack.</summary>
    public string Stack(string name) => Config($"Pulumi.{name}.yaml");

    /// <summary>Replaces a text in the file of a stack; the first match of the first of some texts that it holds.</summary>
    public void Replace(string stack, string old, string @new)
    {
        var text = File.ReadAllText(Stack(stack));
        Assert.Contains(old, text);
        File.WriteAllText(Stack(stack), text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=fleet", "-c", "user.email=fleet@example.invalid", "-c", "commit.gpgSign=false", "commit", "--quiet", "--allow-empty", "--message", "state");
    }

    /// <summary>Everything as it was committed.</summary>
    public void Restore()
    {
        Git("reset", "--quiet", "--hard");
        Git("clean", "--quiet", "-d", "--force", "-x");
    }

    public void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Root }) ?? throw new InvalidOperationException("git did not start.");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
