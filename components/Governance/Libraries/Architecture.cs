using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A hierarchy of management groups with the archetypes of each.</summary>
/// <param name="Name">Its name: <c>slz</c>.</param>
/// <param name="Groups">The groups, each after its parent.</param>
/// <param name="File">The file it stands in.</param>
public sealed record Architecture(string Name, ImmutableArray<ArchitectureGroup> Groups, string File);
