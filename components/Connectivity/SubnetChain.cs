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
internal sealed class SubnetChain(NetworkPlace place, CustomResourceOptions options)
{
    private Subnet? _last;

    /// <summary>A subnet that a service of Azure uses under a name of its own; such subnets take no security group.</summary>
    public Subnet AddForAzure(string name, Cidr block) => Add(name, block, null, null);

    /// <summary>A private subnet: its security group lets in what the network itself sends over TLS, its routes lead to the firewall.</summary>
    public Subnet Add(string name, Cidr block, RouteTable routes)
    {
        var group = new NetworkSecurityGroup(
            $"{place.Name}-{name}",
            new NetworkSecurityGroupArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                Location = place.Location,
                NetworkSecurityGroupName = ResourceNames.Of(NamingRule.NetworkSecurityGroup, place.Naming, name),
                Tags = place.Tags,
                SecurityRules = { SecurityRules.AllowFromNetwork("allow-tls-from-network", 1000, "443"), SecurityRules.DenyAllInbound() },
            },
            options);
        LogShipping.Send($"{place.Name}-{name}", group.Id, place.LogWorkspaceId, options, withMetrics: false);
        return Add(name, block, group, routes);
    }

    private Subnet Add(string name, Cidr block, NetworkSecurityGroup? group, RouteTable? routes)
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
        if (group is not null && routes is not null)
        {
            args.NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = group.Id };
            args.RouteTable = new Inputs.RouteTableArgs { Id = routes.Id };
        }

        var chained = CustomResourceOptions.Merge(options, null);
        if (_last is not null)
        {
            chained.DependsOn.Add(_last);
        }

        return _last = new($"{place.Name}-{name}", args, chained);
    }
}
