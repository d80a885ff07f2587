using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogCluster"/> is made from.</summary>
public sealed class LogClusterArgs : ResourceArgs
{
    /// <summary>The resource group of cluster and workspace.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The name of the workspace that moves into the cluster.</summary>
    [Input("workspaceName", required: true)]
    public Input<string> WorkspaceName { get; set; } = null!;

    /// <summary>The commitment in GB a day, 100 to 50000. It is charged whether it is used or not.</summary>
    /// <value>The default is 100.</value>
    [Input("capacityGb")]
    public Input<int> CapacityGb { get; set; } = LogClusterDefaults.CapacityGb;

    /// <summary>The address of the vault that holds the key.</summary>
    [Input("vaultUri", required: true)]
    public Input<string> VaultUri { get; set; } = null!;

    /// <summary>The key's name in the vault. No version is given, so that rotation is followed.</summary>
    [Input("keyName", required: true)]
    public Input<string> KeyName { get; set; } = null!;

    /// <summary>The identity that may wrap with the key: its ARM id.</summary>
    [Input("identityId", required: true)]
    public Input<string> IdentityId { get; set; } = null!;

    /// <summary>Whether the cluster is spread over availability zones.</summary>
    /// <value>The default is <see langword="false"/>: not every region has zones.</value>
    [Input("isZoneRedundant")]
    public Input<bool> IsZoneRedundant { get; set; } = false;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
