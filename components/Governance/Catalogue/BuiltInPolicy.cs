using System.Collections.Immutable;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Catalogue;

/// <summary>A policy definition or an initiative that the platform has built in.</summary>
/// <param name="Name">Its name, a GUID.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Version">Its newest version: <c>1.0.0</c> or <c>1.0.0-preview</c>.</param>
/// <param name="IsInitiative">Whether it is an initiative.</param>
public sealed record BuiltInPolicy(string Name, string DisplayName, string Version, bool IsInitiative)
{
    /// <summary>The category that portals show it under.</summary>
    public string Category { get; init; } = "";

    /// <summary>Whether the platform calls it deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether the platform calls it a preview.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Its effect, as written; empty for an initiative.</summary>
    public string Effect { get; init; } = "";

    /// <summary>Its parameters by name.</summary>
    public ImmutableSortedDictionary<string, PolicyParameter> Parameters { get; init; } = ImmutableSortedDictionary<string, PolicyParameter>.Empty;

    /// <summary>The roles that the identity of an assignment needs, as GUIDs; empty for an initiative.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The definitions of an initiative.</summary>
    public ImmutableArray<InitiativeMember> Members { get; init; } = [];
}
