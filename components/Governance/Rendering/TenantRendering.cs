using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A library as it will be in a tenant: what is created, and what is said about it.</summary>
public sealed record TenantRendering
{
    /// <summary>The library.</summary>
    public required PolicyLibrary Library { get; init; }

    /// <summary>The management groups, each after its parent.</summary>
    public required ImmutableArray<RenderedGroup> Groups { get; init; }

    /// <summary>What is worth knowing, or must be mended.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
