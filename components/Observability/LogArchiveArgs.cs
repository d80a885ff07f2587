using Bleu.Infra.Naming;
using Pulumi;
using AzureNative = Pulumi.AzureNative;

namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogArchive"/> is made from.</summary>
public sealed class LogArchiveArgs : ResourceArgs
{
    /// <summary>The resource group, in the archive's own subscription.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it: that of the workspace.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of. The account's name is shared by the whole cloud and carries a hash of the seed.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>
    /// The provider of the subscription that the logs come from: it makes the export of the workspace, and the private endpoint beside
    /// its subnet, which ARM wants in one subscription.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the component's own provider.</value>
    public AzureNative.Provider? SourceProvider { get; set; }

    /// <summary>The resource group of the private endpoint, in the subscription of the source.</summary>
    [Input("endpointResourceGroupName", required: true)]
    public Input<string> EndpointResourceGroupName { get; set; } = null!;

    /// <summary>The subnet of the private endpoint: its ARM id. The account has no other way in but Azure Monitor's own.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>The private DNS zone of blobs: its ARM id.</summary>
    [Input("privateDnsZoneId", required: true)]
    public Input<string> PrivateDnsZoneId { get; set; } = null!;

    /// <summary>The workspace whose tables are copied, and which receives the archive's own audit log: its ARM id.</summary>
    [Input("workspaceId", required: true)]
    public Input<string> WorkspaceId { get; set; } = null!;

    /// <summary>The workspace's name.</summary>
    [Input("workspaceName", required: true)]
    public Input<string> WorkspaceName { get; set; } = null!;

    /// <summary>The workspace's resource group.</summary>
    [Input("workspaceResourceGroupName", required: true)]
    public Input<string> WorkspaceResourceGroupName { get; set; } = null!;

    /// <summary>The tables that are copied.</summary>
    /// <value>The default is <see cref="LogArchiveDefaults.Tables"/>.</value>
    [Input("tables")]
    public InputList<string> Tables
    {
        get => field ??= LogArchiveDefaults.Tables;
        set;
    }

    /// <summary>The address of the vault that holds the key.</summary>
    [Input("vaultUri", required: true)]
    public Input<string> VaultUri { get; set; } = null!;

    /// <summary>The key's name in the vault. No version is given, so that rotation is followed.</summary>
    [Input("keyName", required: true)]
    public Input<string> KeyName { get; set; } = null!;

    /// <summary>The identity that may wrap with the key: its ARM id.</summary>
    [Input("identityId", required: true)]
    public Input<string> IdentityId { get; set; } = null!;

    /// <summary>For how many days nothing can be changed or deleted: 183 to 3650.</summary>
    /// <value>The default is 365.</value>
    [Input("immutableDays")]
    public Input<int> ImmutableDays { get; set; } = LogArchiveDefaults.ImmutableDays;

    /// <summary>Whether the policy is locked: then nobody can shorten it, ever.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("isLocked")]
    public Input<bool> IsLocked { get; set; } = false;

    /// <summary>The kind of storage: <c>Standard_GRS</c> and <c>Standard_GZRS</c> also copy to the paired region; <c>Standard_ZRS</c>, <c>Standard_LRS</c>.</summary>
    /// <value>The default is <c>Standard_ZRS</c>.</value>
    [Input("sku")]
    public Input<string> Sku { get; set; } = "Standard_ZRS";

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
