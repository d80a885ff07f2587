using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A policy definition of a library.</summary>
/// <param name="Name">Its name, at most 64 characters.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Parameters">Its parameters by name.</param>
/// <param name="Rule">The rule, as the platform takes it.</param>
/// <param name="File">The file it stands in.</param>
public sealed record PolicyDefinition(
    string Name, string DisplayName, ImmutableSortedDictionary<string, PolicyParameter> Parameters, JsonElement Rule, string File)
{
    /// <summary>What it says of itself.</summary>
    public string Description { get; init; } = "";

    /// <summary>Which resources it looks at: <c>All</c>, <c>Indexed</c> or a provider's mode.</summary>
    public string Mode { get; init; } = "Indexed";

    /// <summary>Its metadata, as the platform takes it; undefined where it has none.</summary>
    public JsonElement Metadata { get; init; }

    /// <summary>Its version; empty where nothing is said.</summary>
    public string Version { get; init; } = "";

    /// <summary>Whether its own library says not to use it any longer.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What takes its place, as its metadata says; empty where nothing is said.</summary>
    public string SupersededBy { get; init; } = "";

    /// <summary>Its effect, as written: a word, or <c>[parameters('effect')]</c>.</summary>
    public string Effect { get; init; } = "";

    /// <summary>The roles that the identity of an assignment needs: GUIDs, or whatever stands at the end of the ids.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];
}
