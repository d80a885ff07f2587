using System.Collections.Immutable;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>A pool of equal nodes of a client's cluster.</summary>
public sealed record NodePoolSettings
{
    /// <summary>Its name: 1 to 12 lower-case letters and digits.</summary>
    public required string Name { get; init; }

    /// <summary>What runs on it: <c>system</c> or <c>user</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>The size of its nodes, as Compute names it.</summary>
    public required string Sku { get; init; }

    /// <summary>The fewest nodes.</summary>
    public required int Min { get; init; }

    /// <summary>The most nodes.</summary>
    public required int Max { get; init; }

    /// <summary>The most pods of a node.</summary>
    /// <value>The default is 110.</value>
    public int MaxPods { get; init; } = KubernetesClusterDefaults.MaxPods;

    /// <summary>Whether its nodes compute with cryptographic modules that FIPS 140 validates.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Fips { get; init; }

    /// <summary>Labels of its nodes.</summary>
    /// <value>The default is none.</value>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Taints of its nodes.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Taints { get; init; } = [];

    /// <summary>The most nodes while it is upgraded.</summary>
    public int MostNodes => Max + ((Max * KubernetesClusterDefaults.SurgePercent) + 99) / 100;
}
