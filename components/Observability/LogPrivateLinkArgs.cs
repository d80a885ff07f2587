using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogPrivateLink"/> is made from.</summary>
public sealed class LogPrivateLinkArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region of the private endpoint, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The workspace and the data-collection endpoint by a short name: their ARM ids. At least one.</summary>
    [Input("resourceIds", required: true)]
    public Dictionary<string, Input<string>> ResourceIds { get; set; } = [];

    /// <summary>The subnet of the private endpoint: its ARM id.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>The private DNS zones by service, their ARM ids. At least one; which are wanted says <see cref="LogPrivateLinkDefaults"/>.</summary>
    [Input("privateDnsZoneIds", required: true)]
    public Dictionary<string, Input<string>> PrivateDnsZoneIds { get; set; } = [];

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
