using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The Kubernetes cluster of a client.</summary>
public sealed record ClusterSettings
{
    /// <summary>The minor version of Kubernetes: <c>1.35</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The tier of its control plane: <c>standard</c> or <c>premium</c>.</summary>
    /// <value>The default is <c>standard</c>.</value>
    public required string Tier { get; init; }

    /// <summary>Whether versions are supported for two years instead of one.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LongTermSupport { get; init; }

    /// <summary>The spoke it lies in: <c>spoke</c> for the first.</summary>
    /// <value>The default is <c>spoke</c>.</value>
    public required string Spoke { get; init; }

    /// <summary>The subnet of its nodes.</summary>
    /// <value>The default is <see langword="null"/>: the first subnet of the spoke.</value>
    public string? Subnet { get; init; }

    /// <summary>The subnet of its API server, which nothing else uses.</summary>
    public required string ApiServerSubnet { get; init; }

    /// <summary>The groups of Entra that administer it: their object ids.</summary>
    public required ImmutableArray<string> Administrators { get; init; }

    /// <summary>The name of the client's service of the kind <c>registry</c> from which it takes its images.</summary>
    public required string Registry { get; init; }

    /// <summary>The addresses of its pods.</summary>
    /// <value>The default is 100.64.0.0/16.</value>
    public required Cidr Pods { get; init; }

    /// <summary>The addresses of its services.</summary>
    /// <value>The default is 100.65.0.0/20.</value>
    public required Cidr Services { get; init; }

    /// <summary>What it upgrades itself to: <c>patch</c> or <c>stable</c>.</summary>
    /// <value>The default is <c>patch</c>.</value>
    public required string Upgrades { get; init; }

    /// <summary>How its nodes are patched: <c>node-image</c> or <c>security-patch</c>.</summary>
    /// <value>The default is <c>node-image</c>.</value>
    public required string NodeUpgrades { get; init; }

    /// <summary>When it upgrades itself.</summary>
    /// <value>The default is Sunday from 01:00 for 6 hours.</value>
    public required MaintenanceSettings Maintenance { get; init; }

    /// <summary>Whether flows are observed and policies may name hosts and paths.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AdvancedNetworking { get; init; }

    /// <summary>Its pools, the first of them one of the system.</summary>
    public required ImmutableArray<NodePoolSettings> Pools { get; init; }

    /// <summary>Where it is less than the default, and why.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<DeviationSettings> Deviations { get; init; } = [];

    /// <summary>The most nodes while all pools are upgraded at once.</summary>
    public int MostNodes => Pools.Sum(p => p.MostNodes);

    /// <summary>The subnet of its nodes in a network.</summary>
    /// <param name="network">The network of its spoke.</param>
    public string NodeSubnet(SpokeSettings network) => Subnet ?? network.Subnets[0].Name;

    /// <summary>The deviation of one zone alone; nothing where the nodes are spread.</summary>
    public DeviationSettings? SingleZone => Deviations.FirstOrDefault(d => d.Setting == ServiceKind.SingleZone);
}
