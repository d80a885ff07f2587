using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>The route table that leads everything to the firewall.</summary>
internal static class FirewallRoute
{
    /// <summary>A table with one route; routes learnt from gateways do not come in beside it.</summary>
    /// <param name="place">Where it lies.</param>
    /// <param name="firewall">The firewall's private address.</param>
    /// <param name="options">The parent, above all.</param>
    public static RouteTable Declare(NetworkPlace place, Input<string> firewall, CustomResourceOptions options) => new(
        place.Name,
        new RouteTableArgs
        {
            ResourceGroupName = place.ResourceGroupName,
            Location = place.Location,
            RouteTableName = ResourceNames.Of(NamingRule.RouteTable, place.Naming),
            Tags = place.Tags,
            DisableBgpRoutePropagation = true,
            Routes =
            {
                new Inputs.RouteArgs
                {
                    Name = "all-to-firewall",
                    AddressPrefix = "0.0.0.0/0",
                    NextHopType = RouteNextHopType.VirtualAppliance,
                    NextHopIpAddress = firewall,
                },
            },
        },
        options);

    /// <summary>A table that leads what gateways have for clients to the firewall; what gateways learn stays in it.</summary>
    /// <param name="place">Where it lies.</param>
    /// <param name="pools">The clients' addresses.</param>
    /// <param name="others">What else sites reach through the firewall.</param>
    /// <param name="firewall">The firewall's private address.</param>
    /// <param name="options">The parent, above all.</param>
    public static RouteTable DeclareForGateways(NetworkPlace place, IEnumerable<string> pools, IEnumerable<string> others, Input<string> firewall, CustomResourceOptions options)
    {
        var args = new RouteTableArgs
        {
            ResourceGroupName = place.ResourceGroupName,
            Location = place.Location,
            RouteTableName = ResourceNames.Of(NamingRule.RouteTable, place.Naming, "gateways"),
            Tags = place.Tags,
            DisableBgpRoutePropagation = false,
        };
        var targets = pools.Index().Select(p => ($"clients-{p.Index}", p.Item)).Concat(others.Index().Select(o => ($"others-{o.Index}", o.Item)));
        foreach (var (name, block) in targets)
        {
            args.Routes.Add(new Inputs.RouteArgs
            {
                Name = $"{name}-to-firewall",
                AddressPrefix = block,
                NextHopType = RouteNextHopType.VirtualAppliance,
                NextHopIpAddress = firewall,
            });
        }

        return new($"{place.Name}-gateways", args, options);
    }

    /// <summary>
    /// The firewall's own table: to the Internet by itself. Its routes are resources of their own, so that the hubs of other regions
    /// can add theirs.
    /// </summary>
    /// <param name="place">Where it lies.</param>
    /// <param name="options">The parent, above all.</param>
    public static RouteTable DeclareForFirewall(NetworkPlace place, CustomResourceOptions options)
    {
        var table = new RouteTable(
            $"{place.Name}-firewall",
            new RouteTableArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                Location = place.Location,
                RouteTableName = ResourceNames.Of(NamingRule.RouteTable, place.Naming, "firewall"),
                Tags = place.Tags,
                DisableBgpRoutePropagation = false,
            },
            options);
        _ = new Route(
            $"{place.Name}-firewall-internet",
            new Pulumi.AzureNative.Network.RouteArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                RouteTableName = table.Name,
                RouteName = "all-to-internet",
                AddressPrefix = "0.0.0.0/0",
                NextHopType = RouteNextHopType.Internet,
            },
            options);
        return table;
    }
}
