using System.Collections.Immutable;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>A policy pack: what the engine is told of it, and its policies.</summary>
/// <param name="Name">The name: up to 100 letters, digits, hyphens, underscores and full stops.</param>
/// <param name="Version">The version, a semantic one; a manifest beside the pack overrides it.</param>
public sealed record PackDefinition(string Name, string Version)
{
    /// <summary>The name for people.</summary>
    /// <value>The default is empty.</value>
    public string DisplayName { get; init; } = "";

    /// <summary>What the pack is for, in a sentence.</summary>
    /// <value>The default is empty.</value>
    public string Description { get; init; } = "";

    /// <summary>More than a sentence, as Markdown.</summary>
    /// <value>The default is empty.</value>
    public string Readme { get; init; } = "";

    /// <summary>The cloud or provider that it is about.</summary>
    /// <value>The default is empty: several.</value>
    public string Provider { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Where its source lies.</summary>
    /// <value>The default is empty.</value>
    public string Repository { get; init; } = "";

    /// <summary>How policies are set where nobody configures them, by the policy's name.</summary>
    /// <value>The default is empty: as the policies say.</value>
    public ImmutableSortedDictionary<string, PolicySetting> InitialConfig { get; init; } =
        ImmutableSortedDictionary<string, PolicySetting>.Empty;

    /// <summary>The policies.</summary>
    public ImmutableArray<PackPolicy> Policies { get; init; } = [];
}
