using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A policy assignment of a library, which archetypes place at management groups.</summary>
/// <param name="Name">Its name, at most 24 characters.</param>
/// <param name="Target">What it assigns.</param>
/// <param name="File">The file it stands in.</param>
public sealed record LibraryAssignment(string Name, PolicyReference Target, string File)
{
    /// <summary>The name that people read.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>What it says of itself.</summary>
    public string Description { get; init; } = "";

    /// <summary>The version its target is pinned to: <c>1.*.*</c>; empty where nothing is said.</summary>
    public string Version { get; init; } = "";

    /// <summary>Whether it has effects; otherwise it only reports.</summary>
    public bool IsEnforced { get; init; } = true;

    /// <summary>What is said to those whose resources do not comply, with the policy of an initiative it is about, or nothing.</summary>
    public ImmutableArray<(string Message, string? ReferenceId)> Messages { get; init; } = [];

    /// <summary>The values of parameters, by the names it uses.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Values { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    /// <summary>Whether it has an identity of its own, which remediation works with.</summary>
    public bool HasIdentity { get; init; }

    /// <summary>The region of its identity, as written: a region or <c>${default_location}</c>; empty where nothing is said.</summary>
    public string Location { get; init; } = "";

    /// <summary>The scopes below that it leaves out.</summary>
    public ImmutableArray<string> NotScopes { get; init; } = [];

    /// <summary>Its metadata, as the platform takes it; undefined where it has none.</summary>
    public JsonElement Metadata { get; init; }

    /// <summary>Which resources it looks at, as the platform takes it; undefined where all.</summary>
    public JsonElement Selectors { get; init; }

    /// <summary>Which effects it overrides, as the platform takes it; undefined where none.</summary>
    public JsonElement Overrides { get; init; }
}
