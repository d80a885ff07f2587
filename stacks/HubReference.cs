using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The outputs of the region stack that a client's spoke joins.</summary>
internal sealed class HubReference
{
    private readonly StackReference _stack;

    public HubReference(string stack) =>
        _stack = new($"{Deployment.Instance.OrganizationName}/{Deployment.Instance.ProjectName}/{stack}");

    /// <summary>The subscription of the hub.</summary>
    public Output<string> SubscriptionId => Text("subscriptionId");

    /// <summary>The ARM id of the hub's network.</summary>
    public Output<string> NetworkId => Text("networkId");

    /// <summary>The hub network's name.</summary>
    public Output<string> NetworkName => Text("networkName");

    /// <summary>The resource group of the hub's network.</summary>
    public Output<string> NetworkResourceGroup => Text("networkResourceGroup");

    /// <summary>The name of the firewall's own route table, in a hub-and-spoke network.</summary>
    public Output<string> FirewallRouteTableName => Text("firewallRouteTableName");

    /// <summary>The ARM id of the virtual WAN.</summary>
    public Output<string> VirtualWanId => Text("virtualWanId");

    /// <summary>The virtual hub's name, in a virtual WAN.</summary>
    public Output<string> VirtualHubName => Text("virtualHubName");

    /// <summary>The private address of the hub's firewall.</summary>
    public Output<string> FirewallPrivateAddress => Text("firewallPrivateAddress");

    /// <summary>The ARM id of the private DNS zone of a service.</summary>
    public Output<string> PrivateDnsZoneId(string service) => _stack.RequireOutput("privateDnsZoneIds").Apply(ids =>
        (string)((ImmutableDictionary<string, object>)ids)[service]);

    private Output<string> Text(string output) => _stack.RequireOutput(output).Apply(value => (string)value);
}
