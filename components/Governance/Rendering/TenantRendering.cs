using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A library as it will be in a tenant: what is created, what is left out, and what is said about it.</summary>
public sealed record TenantRendering
{
    /// <summary>The library.</summary>
    public required PolicyLibrary Library { get; init; }

    /// <summary>The management groups, each after its parent.</summary>
    public required ImmutableArray<RenderedGroup> Groups { get; init; }

    /// <summary>The policy definitions.</summary>
    public ImmutableArray<RenderedDefinition> Definitions { get; init; } = [];

    /// <summary>The initiatives.</summary>
    public ImmutableArray<RenderedInitiative> Initiatives { get; init; } = [];

    /// <summary>The role definitions.</summary>
    public ImmutableArray<RenderedRole> Roles { get; init; } = [];

    /// <summary>The policy assignments, as they are placed.</summary>
    public ImmutableArray<RenderedAssignment> Assignments { get; init; } = [];

    /// <summary>The names of the definitions that are left out because their library calls them deprecated.</summary>
    public ImmutableArray<string> Deprecated { get; init; } = [];

    /// <summary>What is worth knowing; what must be mended ends the rendering instead.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
