using System.Collections.Immutable;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>What is known of the target of an assignment, whether a library or the platform has it.</summary>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Parameters">Its parameters by name.</param>
/// <param name="Roles">The roles of a definition; empty for an initiative.</param>
/// <param name="Members">The definitions of an initiative; empty for a definition.</param>
internal sealed record PolicyFacts(
    string DisplayName,
    ImmutableSortedDictionary<string, PolicyParameter> Parameters,
    ImmutableArray<string> Roles,
    ImmutableArray<InitiativeMember> Members)
{
    /// <summary>The effect of a definition, as written.</summary>
    public string Effect { get; init; } = "";

    /// <summary>Whether the platform calls it a preview.</summary>
    public bool IsPreview { get; init; }
}
