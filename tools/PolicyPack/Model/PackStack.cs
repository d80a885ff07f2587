using System.Collections.Immutable;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>The stack that a pack judges. Nothing is known of it before the engine tells, and some calls never do.</summary>
public sealed record PackStack
{
    /// <summary>A stack of which nothing is known.</summary>
    public static PackStack Unknown { get; } = new();

    /// <summary>The stack's name.</summary>
    /// <value>The default is empty.</value>
    public string Stack { get; init; } = "";

    /// <summary>The project's name.</summary>
    /// <value>The default is empty.</value>
    public string Project { get; init; } = "";

    /// <summary>The organization.</summary>
    /// <value>The default is empty.</value>
    public string Organization { get; init; } = "";

    /// <summary>Whether it is a preview.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool DryRun { get; init; }

    /// <summary>The stack's configuration. Secrets are among it in clear text.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Config { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The keys of the configuration whose values are secret.</summary>
    /// <value>The default is empty.</value>
    public ImmutableHashSet<string> SecretKeys { get; init; } = [];

    /// <summary>The stack's tags.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The folder in which the engine started the pack: that of the program.</summary>
    /// <value>The default is the current folder.</value>
    public string Folder { get; init; } = Environment.CurrentDirectory;
}
