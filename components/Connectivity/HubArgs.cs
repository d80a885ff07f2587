using Bleu.Infra.Connectivity.Parts;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What hubs of both shapes are made from.</summary>
public abstract class HubArgs : HubPartArgs
{
    /// <summary>The address space in CIDR notation, /23 or wider (/22 in a virtual WAN). Subnets are carved out of it from its beginning.</summary>
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

    /// <summary>What happens to intrusions: <c>Deny</c>, <c>Alert</c> or <c>Off</c>. Below the premium tier it is always off.</summary>
    /// <value>The default is <c>Deny</c>.</value>
    [Input("intrusionDetection")]
    public Input<string> IntrusionDetection { get; set; } = HubNetworkDefaults.IntrusionDetection;

    /// <summary>The Key Vault secret with the certificate authority that TLS is inspected with: its URI. Premium tier alone.</summary>
    /// <value>The default is <see langword="null"/>: TLS passes unread.</value>
    [Input("tlsSecretId")]
    public Input<string>? TlsSecretId { get; set; }

    /// <summary>The identity that may read the certificate authority: its ARM id. Needed with <see cref="TlsSecretId"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("tlsIdentityId")]
    public string? TlsIdentityId { get; set; }

    /// <summary>The servers that the firewall, as DNS proxy, asks: IPv4 addresses.</summary>
    /// <value>The default is none: Azure's own.</value>
    [Input("dnsServers")]
    public InputList<string> DnsServers
    {
        get => field ??= [];
        set;
    }

    /// <summary>The flows that the firewall and the subnets' security groups let pass; all others are refused.</summary>
    /// <value>The default is none.</value>
    [Input("flows")]
    public List<FlowArgs> Flows { get; set; } = [];

    /// <summary>The DDoS protection plan that covers the network: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>: none does.</value>
    [Input("ddosPlanId")]
    public Input<string>? DdosPlanId { get; set; }
}
