using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Networking;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>
/// Subnets as resources of their own, each after the one before: ARM refuses two changes of a network at once, and a subnet
/// inside the network's own properties would be undone by every update of the network.
/// </summary>
internal sealed class SubnetChain(NetworkPlace place, CustomResourceOptions options, Resource? after = null, Output<string>? natGatewayId = null)
{
    private readonly Dictionary<string, Subnet> _subnets = new(StringComparer.Ordinal);
    private Resource? _last = after;

    /// <summary>The ARM id of a subnet that was added.</summary>
    public Output<string> IdOf(string name) => _subnets[name].Id;

    /// <summary>A subnet that a service of Azure uses under a name of its own; such subnets take no security group.</summary>
    public Subnet AddForAzure(string name, Cidr block, RouteTable? routes = null) => Add(name, block, null, routes);

    /// <summary>A private subnet: its security group lets in what the flows say, its routes lead to the firewall where there are some.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="block">Its addresses.</param>
    /// <param name="routes">Its routes.</param>
    /// <param name="flows">The flows of the network.</param>
    /// <param name="delegation">The service of Azure that alone may use it.</param>
    /// <param name="overlay">Addresses that its machines carry beside their own.</param>
    public Subnet Add(string name, Cidr block, RouteTable? routes, IReadOnlyList<FlowSettings> flows, string? delegation = null, Cidr? overlay = null)
    {
        var group = new NetworkSecurityGroup(
            $"{place.Name}-{name}",
            new NetworkSecurityGroupArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                Location = place.Location,
                NetworkSecurityGroupName = ResourceNames.Of(NamingRule.NetworkSecurityGroup, place.Naming, name),
                Tags = place.Tags,
                SecurityRules = SecurityRules.Inbound(flows, overlay is { } carried ? [block, carried] : [block]),
            },
            options);
        LogShipping.Send($"{place.Name}-{name}", group.Id, place.LogWorkspaceId, options, withMetrics: false);
        return Add(name, block, group, routes, delegation);
    }

    private Subnet Add(string name, Cidr block, NetworkSecurityGroup? group, RouteTable? routes, string? delegation = null)
    {
        var args = new SubnetArgs
        {
            ResourceGroupName = place.ResourceGroupName,
            VirtualNetworkName = place.NetworkName,
            SubnetName = name,
            AddressPrefix = block.ToString(),
            DefaultOutboundAccess = false,
            PrivateEndpointNetworkPolicies = VirtualNetworkPrivateEndpointNetworkPolicies.Enabled,
        };
        if (group is not null)
        {
            args.NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = group.Id };
        }

        if (routes is not null)
        {
            args.RouteTable = new Inputs.RouteTableArgs { Id = routes.Id };
        }

        if (natGatewayId is not null)
        {
            args.NatGateway = new Inputs.SubResourceArgs { Id = natGatewayId };
        }

        if (delegation is not null)
        {
            args.Delegations.Add(new Inputs.DelegationArgs { Name = "service", ServiceName = delegation });
        }

        var chained = CustomResourceOptions.Merge(options, null);
        if (_last is not null)
        {
            chained.DependsOn.Add(_last);
        }

        var subnet = new Subnet($"{place.Name}-{name}", args, chained);
        _last = _subnets[name] = subnet;
        return subnet;
    }
}
