using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>What differs where a client's teams run on a certain kind of cluster: names that the other cloud gave.</summary>
public sealed record PlacementSettings
{
    /// <summary>The cluster profile.</summary>
    public required string Profile { get; init; }

    /// <summary>The registry from which images come there; nothing for the one among the client's services.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Registry { get; init; }

    /// <summary>The identities as the cloud names them, by the names that service accounts use.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Identities { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
