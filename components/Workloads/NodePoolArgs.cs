using Pulumi;

namespace Bleu.Infra.Workloads;

/// <summary>A pool of equal nodes of a <see cref="KubernetesCluster"/>.</summary>
public sealed class NodePoolArgs : ResourceArgs
{
    /// <summary>Its name: 1 to 12 lower-case letters and digits, beginning with a letter.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>What runs on it: <c>system</c> for the cluster's own services alone, <c>user</c> for everything else.</summary>
    /// <value>The default is <c>user</c>.</value>
    [Input("mode")]
    public string Mode { get; set; } = "user";

    /// <summary>The size of its nodes, as Compute names it.</summary>
    [Input("size", required: true)]
    public string Size { get; set; } = "";

    /// <summary>The fewest nodes: 0 to 1000; of the first pool 3 or more.</summary>
    /// <value>The default is 3.</value>
    [Input("minCount")]
    public int MinCount { get; set; } = KubernetesClusterDefaults.SystemNodes;

    /// <summary>The most nodes, to which the pool grows by itself: 1 to 1000.</summary>
    /// <value>The default is 5.</value>
    [Input("maxCount")]
    public int MaxCount { get; set; } = 5;

    /// <summary>The most pods of a node: 30 to 250.</summary>
    /// <value>The default is 110.</value>
    [Input("maxPods")]
    public int MaxPods { get; set; } = KubernetesClusterDefaults.MaxPods;

    /// <summary>Whether its nodes compute with cryptographic modules that FIPS 140 validates.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("fips")]
    public bool Fips { get; set; }

    /// <summary>Labels of its nodes.</summary>
    /// <value>The default is none.</value>
    [Input("labels")]
    public Dictionary<string, string> Labels { get; set; } = [];

    /// <summary>Taints of its nodes, such as <c>gpu=yes:NoSchedule</c>; pools of the system have one by themselves.</summary>
    /// <value>The default is none.</value>
    [Input("taints")]
    public List<string> Taints { get; set; } = [];

    /// <summary>Whether it is one of the system.</summary>
    internal bool IsSystem => Mode == "system";
}
