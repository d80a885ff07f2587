using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>What <see cref="Sentinel"/> is made from.</summary>
public sealed class SentinelArgs : ResourceArgs
{
    /// <summary>The resource group of the workspace.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The workspace's name.</summary>
    [Input("workspaceName", required: true)]
    public Input<string> WorkspaceName { get; set; } = null!;

    /// <summary>Whether the workspace lies in a <see cref="LogCluster"/> with a key of the owner's. It cannot be changed afterwards.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("hasCustomerKey")]
    public Input<bool> HasCustomerKey { get; set; } = false;
}
