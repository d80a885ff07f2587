using System.Collections.Immutable;
using Bleu.Infra.Governance.Hierarchy;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A management group of an <see cref="Architecture"/>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Parent">The group it lies below; nothing for a root.</param>
/// <param name="Archetypes">The archetypes whose content it gets, in their order.</param>
/// <param name="Exists">Whether it is there already and is only referred to.</param>
public sealed record ArchitectureGroup(
    ManagementGroupId Id, string DisplayName, ManagementGroupId? Parent, ImmutableArray<string> Archetypes, bool Exists);
