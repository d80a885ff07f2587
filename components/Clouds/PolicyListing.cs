using System.Collections.Immutable;

namespace Bleu.Infra.Clouds;

/// <summary>The built-in policy definitions and initiatives that a cloud has, from an export of it.</summary>
/// <param name="Policies">The definitions and initiatives by name.</param>
/// <param name="Source">Where the list comes from, in words.</param>
public sealed record PolicyListing(ImmutableSortedDictionary<string, ListedPolicy> Policies, string Source);
