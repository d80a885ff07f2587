using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>What a library says of itself: its file <c>alz_library_metadata.json</c>.</summary>
/// <param name="Name">Its name: <c>SLZ</c>.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Path">Its path among the libraries: <c>platform/slz</c>.</param>
/// <param name="Dependencies">The libraries that it builds on, in their order.</param>
public sealed record LibraryMetadata(string Name, string DisplayName, string Path, ImmutableArray<LibraryDependency> Dependencies);
