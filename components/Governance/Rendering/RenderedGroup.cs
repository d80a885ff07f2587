using System.Collections.Immutable;
using Bleu.Infra.Governance.Hierarchy;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A management group as it will be in the tenant.</summary>
/// <param name="SourceId">Its id in the architecture.</param>
/// <param name="Id">Its id in the tenant.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Parent">The group it lies below; nothing for a root of the hierarchy.</param>
/// <param name="Archetypes">The archetypes whose content it gets, in their order.</param>
/// <param name="Existing">Whether it is there already and only referred to.</param>
/// <param name="Adopt">Whether it is there already and comes under the stack's care.</param>
public sealed record RenderedGroup(
    ManagementGroupId SourceId,
    ManagementGroupId Id,
    string DisplayName,
    ManagementGroupId? Parent,
    ImmutableArray<string> Archetypes,
    bool Existing,
    bool Adopt);
