using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>An archetype that is another one with things added and removed.</summary>
/// <param name="Base">The name of the other one.</param>
/// <param name="Added">What is added; its name is the name of the result.</param>
/// <param name="Removed">What is removed.</param>
internal sealed record ArchetypeOverride(string Base, Archetype Added, Archetype Removed)
{
    /// <summary>The result.</summary>
    public Archetype Apply(Archetype original) => new(
        Added.Name,
        Apply(original.Assignments, Added.Assignments, Removed.Assignments),
        Apply(original.Definitions, Added.Definitions, Removed.Definitions),
        Apply(original.Initiatives, Added.Initiatives, Removed.Initiatives),
        Apply(original.Roles, Added.Roles, Removed.Roles),
        Added.File);

    private static ImmutableArray<string> Apply(ImmutableArray<string> original, ImmutableArray<string> added, ImmutableArray<string> removed) =>
        [.. original.Except(removed, StringComparer.OrdinalIgnoreCase).Union(added, StringComparer.OrdinalIgnoreCase)];
}
