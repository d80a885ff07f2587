using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Planning;

/// <summary>The project that the command works on: the nearest folder upwards with a <c>Pulumi.yaml</c>.</summary>
internal sealed class Project
{
    private Project(string root, string name)
    {
        Root = root;
        Name = name;
        Clouds = new(root);
        Stacks = new(root, name, Clouds);
    }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public string Root { get; }

    /// <summary>The project's name.</summary>
    public string Name { get; }

    /// <summary>The clouds, with those of the project.</summary>
    public CloudCatalog Clouds { get; }

    /// <summary>The stacks.</summary>
    public StackFolder Stacks { get; }

    /// <summary>The folder of the policy library that platform stacks use, relative to the root; nothing for the one that each names.</summary>
    public string? Library { get; private set; }

    /// <summary>Lets platform stacks use another policy library than the one that each names.</summary>
    /// <param name="folder">The folder of the library; nothing changes nothing.</param>
    public void UseLibrary(string? folder) => Library = folder is null ? Library : Path.GetRelativePath(Root, Path.GetFullPath(folder));

    /// <summary>Finds the project.</summary>
    /// <param name="console">Where the call stands.</param>
    /// <exception cref="DiagnosticException">BLEU4003: there is none.</exception>
    public static Project Find(Output.Terminal console)
    {
        var start = Path.GetFullPath(console.Full("."));
        var root = Replay.PreviewInputs.RootOf(start) ?? console.Home ?? throw new DiagnosticException(CliDiagnostics.NoProject(start));
        return At(root);
    }

    /// <summary>The project in a folder.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <exception cref="DiagnosticException">BLEU4003: it names no project.</exception>
    public static Project At(string root) => new(root, NameIn(Path.Combine(root, "Pulumi.yaml")));

    // The engine's own file; all that is needed of it is one line.
    private static string NameIn(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("name:", StringComparison.Ordinal))
            {
                return line["name:".Length..].Trim().Trim('"', '\'');
            }
        }

        throw new DiagnosticException(CliDiagnostics.NoProject(file));
    }
}
