using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads.Clusters;

/// <summary>
/// What is known of one kind of cluster in one cloud: hosts, classes, how workloads prove who they are, what DNS needs, and how well
/// each is known. Nothing of a tenancy depends on a cloud but by such a profile.
/// </summary>
public sealed record ClusterProfile
{
    /// <summary>The name in configuration: <c>gke-s3ns</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The Azure cloud whose profile gave domains and hosts; nothing for clusters elsewhere.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Cloud { get; init; }

    /// <summary>The country it serves, as an ISO 3166 code; empty for none in particular.</summary>
    /// <value>The default is empty.</value>
    public string Country { get; init; } = "";

    /// <summary>The DNS domains that are at home there.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>The DNS domains that nothing on such a cluster may name, as the profile itself lists them; its own are never among them.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Foreign { get; init; } = [];

    /// <summary>The values by the keys of <see cref="ClusterKeys"/>, regions included.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, ProfileValue> Values { get; init; } = ImmutableSortedDictionary<string, ProfileValue>.Empty;

    /// <summary>What its users should know.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>A value with what speaks for it; an unknown one when the profile does not have it.</summary>
    /// <param name="key">The key, one of <see cref="ClusterKeys"/>.</param>
    public ProfileValue Find(string key) => Values.TryGetValue(key, out var value) ? value : ProfileValue.Unknown;

    /// <summary>A value that must be known.</summary>
    /// <param name="key">The key, one of <see cref="ClusterKeys"/>.</param>
    /// <exception cref="DiagnosticException">BLEU1321: the value is not known; the message says how to supply it.</exception>
    public string Require(string key) =>
        Find(key).Value ?? throw new DiagnosticException(ClusterDiagnostics.UnknownValue(this, key));

    /// <summary>Whether a host of a registry is at home in the cloud. One of which the profile knows no suffix is taken at its word.</summary>
    /// <param name="registry">The registry: a host, which a path may follow.</param>
    public bool IsAtHome(string registry) =>
        Find(ClusterKeys.RegistrySuffix).Value is not { } suffix
        || registry.Split('/')[0] is var host && (host.Equals(suffix, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + suffix, StringComparison.OrdinalIgnoreCase));
}
