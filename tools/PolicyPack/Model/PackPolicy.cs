using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>A policy of a pack. Policies hold no state: one instance judges any number of resources and threads.</summary>
/// <param name="name">The name by which it is configured: <c>res-001</c>; <c>all</c> is taken.</param>
public abstract class PackPolicy(string name)
{
    /// <summary>The name by which it is configured.</summary>
    public string Name => name;

    /// <summary>What holds where it is kept, in a few words.</summary>
    /// <value>The default is empty.</value>
    public string DisplayName { get; init; } = "";

    /// <summary>What it is for.</summary>
    /// <value>The default is empty.</value>
    public string Description { get; init; } = "";

    /// <summary>What a violation leads to where nobody sets it.</summary>
    /// <value>The default is that it is only shown.</value>
    public EnforcementLevel Level { get; init; } = EnforcementLevel.Advisory;

    /// <summary>How bad a violation is.</summary>
    /// <value>The default is that nothing is said.</value>
    public PolicySeverity Severity { get; init; }

    /// <summary>The framework that it serves.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public PolicyComplianceFramework? Framework { get; init; }

    /// <summary>Words to find it by.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What to do about a violation.</summary>
    /// <value>The default is empty.</value>
    public string RemediationSteps { get; init; } = "";

    /// <summary>Where more is said.</summary>
    /// <value>The default is empty.</value>
    public string Url { get; init; } = "";

    /// <summary>The JSON schema of each property of its configuration.</summary>
    /// <value>The default is <see langword="null"/>: it takes none.</value>
    public JsonObject? ConfigSchema { get; init; }

    /// <summary>The properties that its configuration must have.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> RequiredConfig { get; init; } = [];
}
