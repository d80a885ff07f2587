using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>An initiative (policy set definition) of a library.</summary>
/// <param name="Name">Its name, at most 64 characters.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Parameters">Its parameters by name.</param>
/// <param name="Members">The definitions it holds.</param>
/// <param name="File">The file it stands in.</param>
public sealed record Initiative(
    string Name,
    string DisplayName,
    ImmutableSortedDictionary<string, PolicyParameter> Parameters,
    ImmutableArray<InitiativeMember> Members,
    string File)
{
    /// <summary>What it says of itself.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its metadata, as the platform takes it; undefined where it has none.</summary>
    public JsonElement Metadata { get; init; }

    /// <summary>Its groups, as the platform takes them; undefined where it has none.</summary>
    public JsonElement Groups { get; init; }

    /// <summary>Its version; empty where nothing is said.</summary>
    public string Version { get; init; } = "";

    /// <summary>Whether its own library says not to use it any longer.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What takes its place, as its metadata says; empty where nothing is said.</summary>
    public string SupersededBy { get; init; } = "";
}
