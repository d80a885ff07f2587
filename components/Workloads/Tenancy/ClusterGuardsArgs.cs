using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What <see cref="ClusterGuards"/> are made from.</summary>
public sealed class ClusterGuardsArgs : ResourceArgs
{
    /// <summary>The client's code.</summary>
    [Input("client", required: true)]
    public string Client { get; set; } = "";

    /// <summary>The registry from which images come: a host, which a path may follow.</summary>
    [Input("registry", required: true)]
    public Input<string> Registry { get; set; } = null!;
}
