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
}
