using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>What a <see cref="PublicNetwork"/> is made from.</summary>
public sealed class PublicNetworkArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The address space in CIDR notation.</summary>
    [Input("addressSpace", required: true)]
    public string AddressSpace { get; set; } = "";

    /// <summary>The subnets, carved out in this order. At least one; a new one belongs at the end.</summary>
    [Input("subnets", required: true)]
    public List<SpokeSubnetArgs> Subnets { get; set; } = [];

    /// <summary>The flows that the subnets' security groups let in, beside TLS from the network itself.</summary>
    /// <value>The default is none.</value>
    [Input("flows")]
    public List<FlowArgs> Flows { get; set; } = [];

    /// <summary>The workspace that receives the logs: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
