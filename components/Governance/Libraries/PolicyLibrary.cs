using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A policy library in the format of the Azure Landing Zones Library, together with the libraries it builds on.</summary>
public sealed record PolicyLibrary
{
    /// <summary>What the library says of itself.</summary>
    public required LibraryMetadata Metadata { get; init; }

    /// <summary>What the libraries say of themselves: those it builds on first, the library itself last.</summary>
    public required ImmutableArray<LibraryMetadata> Chain { get; init; }

    /// <summary>The architectures by name.</summary>
    public required ImmutableSortedDictionary<string, Architecture> Architectures { get; init; }

    /// <summary>The archetypes by name, those that override another one among them.</summary>
    public required ImmutableSortedDictionary<string, Archetype> Archetypes { get; init; }

    /// <summary>The policy definitions by name.</summary>
    public required ImmutableSortedDictionary<string, PolicyDefinition> Definitions { get; init; }

    /// <summary>The initiatives by name.</summary>
    public required ImmutableSortedDictionary<string, Initiative> Initiatives { get; init; }

    /// <summary>The policy assignments by name.</summary>
    public required ImmutableSortedDictionary<string, LibraryAssignment> Assignments { get; init; }

    /// <summary>The role definitions by the name that people read.</summary>
    public required ImmutableSortedDictionary<string, LibraryRole> Roles { get; init; }

    /// <summary>The default values by name.</summary>
    public required ImmutableSortedDictionary<string, DefaultValue> Defaults { get; init; }

    /// <summary>The texts of the libraries' own READMEs; empty where they have none.</summary>
    public string Readme { get; init; } = "";
}
