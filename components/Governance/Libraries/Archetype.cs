using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>What is placed together at a management group: names of things of the library.</summary>
/// <param name="Name">Its name: <c>landing_zones</c>.</param>
/// <param name="Assignments">The names of the policy assignments.</param>
/// <param name="Definitions">The names of the policy definitions.</param>
/// <param name="Initiatives">The names of the initiatives (policy set definitions).</param>
/// <param name="Roles">The names of the role definitions.</param>
/// <param name="File">The file it stands in.</param>
public sealed record Archetype(
    string Name,
    ImmutableArray<string> Assignments,
    ImmutableArray<string> Definitions,
    ImmutableArray<string> Initiatives,
    ImmutableArray<string> Roles,
    string File);
