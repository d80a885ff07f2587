using Bleu.Infra.Connectivity;
using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Tiers;
using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>Joins networks to hubs. A network of the tier <see cref="Public"/> fits none of these methods: the program does not compile.</summary>
public static class HubJoin
{
    /// <summary>The hub's side of a peering; the spoke's own side belongs to its network.</summary>
    /// <typeparam name="TTier">The tier of the network.</typeparam>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="network">The network.</param>
    /// <param name="hub">The hub.</param>
    /// <param name="peer">The name of the peering at the hub: the client's code.</param>
    /// <param name="options">The parent and, above all, the provider of the hub's subscription.</param>
    public static HubPeering Peer<TTier>(string name, TieredNetwork<TTier> network, HubSide hub, string peer, ComponentResourceOptions options)
        where TTier : IHubTier => new(
        name,
        new HubPeeringArgs
        {
            ResourceGroupName = hub.ResourceGroupName,
            NetworkName = hub.NetworkName,
            Peer = peer,
            SpokeNetworkId = network.NetworkId,
        },
        options);

    /// <summary>The connection of a network to the hub of a virtual WAN.</summary>
    /// <typeparam name="TTier">The tier of the network.</typeparam>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="network">The network.</param>
    /// <param name="hub">The virtual hub.</param>
    /// <param name="peer">The name of the connection at the hub: the client's code.</param>
    /// <param name="options">The parent and, above all, the provider of the hub's subscription.</param>
    public static WanConnection Connect<TTier>(string name, TieredNetwork<TTier> network, HubSide hub, string peer, ComponentResourceOptions options)
        where TTier : IHubTier => new(
        name,
        new WanConnectionArgs
        {
            ResourceGroupName = hub.ResourceGroupName,
            VirtualHubName = hub.NetworkName,
            Peer = peer,
            SpokeNetworkId = network.NetworkId,
        },
        options);
}
