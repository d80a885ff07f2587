using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What a <see cref="HubNetwork"/> is made from.</summary>
public sealed class HubNetworkArgs : ResourceArgs
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

    /// <summary>The address space in CIDR notation, /23 or wider. Subnets are carved out of it from its beginning.</summary>
    [Input("addressSpace", required: true)]
    public string AddressSpace { get; set; } = "";

    /// <summary>The firewall's tier: <c>Premium</c> or <c>Standard</c>.</summary>
    /// <value>The default is <c>Premium</c>, which inspects for intrusions.</value>
    [Input("firewallTier")]
    public Input<string> FirewallTier { get; set; } = HubNetworkDefaults.FirewallTier;

    /// <summary>What happens to traffic with known bad addresses: <c>Deny</c> or <c>Alert</c>.</summary>
    /// <value>The default is <c>Deny</c>.</value>
    [Input("threatIntelligence")]
    public Input<string> ThreatIntelligence { get; set; } = HubNetworkDefaults.ThreatIntelligence;

    /// <summary>The flows that the firewall lets pass; all others are refused.</summary>
    /// <value>The default is none.</value>
    [Input("flows")]
    public InputList<FlowArgs> Flows
    {
        get => field ??= [];
        set;
    }

    /// <summary>The availability zones of the firewall and its addresses: <c>1</c>, <c>2</c>, <c>3</c>.</summary>
    /// <value>The default is none: the region has no zones, or nobody has published how many.</value>
    [Input("zones")]
    public InputList<string> Zones
    {
        get => field ??= [];
        set;
    }

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
