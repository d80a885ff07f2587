using System.Collections.Immutable;

namespace Bleu.Infra.Resilience;

/// <summary>The daily policies of a backup vault, one for each kind of data.</summary>
internal static class DataPolicies
{
    public static ImmutableArray<DataPolicy> All { get; } =
    [
        // Disks are kept as snapshots beside the disk; the vault's own tier takes none of them.
        new("disks", "Microsoft.Compute/disks", "Incremental", IsOperational: true, IsCopied: false),
        new("blobs", "Microsoft.Storage/storageAccounts/blobServices", "Discrete", IsOperational: false, IsCopied: false),
        new("postgresql", "Microsoft.DBforPostgreSQL/flexibleServers", "Full", IsOperational: false, IsCopied: false),

        // Clusters are kept beside the cluster first; the vault takes one copy a day, which can go to the paired region.
        new("clusters", "Microsoft.ContainerService/managedClusters", "Incremental", IsOperational: true, IsCopied: true),
    ];
}
