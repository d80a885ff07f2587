using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What a team may take of a cluster.</summary>
public sealed class TeamQuotaArgs : ResourceArgs
{
    /// <summary>Processors, in cores; 1 or more.</summary>
    [Input("cores", required: true)]
    public int Cores { get; set; }

    /// <summary>Memory, in GiB; 1 or more.</summary>
    [Input("memoryGib", required: true)]
    public int MemoryGib { get; set; }

    /// <summary>Pods; 1 or more.</summary>
    [Input("pods", required: true)]
    public int Pods { get; set; }

    /// <summary>Volumes, in GiB all together.</summary>
    /// <value>The default is 0: no volumes.</value>
    [Input("storageGib")]
    public int StorageGib { get; set; }
}
