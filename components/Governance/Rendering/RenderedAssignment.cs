using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A policy assignment as it will be in the tenant.</summary>
/// <param name="Group">The management group it is placed at.</param>
/// <param name="Source">The assignment of the library.</param>
/// <param name="TargetId">The ARM id of what it assigns.</param>
public sealed record RenderedAssignment(RenderedGroup Group, LibraryAssignment Source, string TargetId)
{
    /// <summary>Whether it has effects; otherwise it only reports.</summary>
    public bool IsEnforced { get; init; } = true;

    /// <summary>What is said to those whose resources do not comply, with the policy of an initiative it is about, or nothing.</summary>
    public ImmutableArray<(string Message, string? ReferenceId)> Messages { get; init; } = [];

    /// <summary>The values of parameters, by the names of the definition; late values are tokens.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Values { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    /// <summary>The scopes below that it leaves out.</summary>
    public ImmutableArray<string> NotScopes { get; init; } = [];

    /// <summary>The roles that its identity gets, each once; none where it has no identity.</summary>
    public ImmutableArray<RoleGrant> Grants { get; init; } = [];
}
