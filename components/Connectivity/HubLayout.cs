using Bleu.Infra.Networking;

namespace Bleu.Infra.Connectivity;

/// <summary>
/// Where the parts of a hub lie in its address space. Every part has its place whether it is there or not, so that adding one moves
/// none of the others.
/// </summary>
/// <param name="VirtualHub">The block of the virtual hub; nothing in a hub-and-spoke network.</param>
/// <param name="Network">The address space of the network that holds the subnets.</param>
/// <param name="Blocks">The subnets, in the order in which they are carved out.</param>
public sealed record HubLayout(Cidr? VirtualHub, Cidr Network, IReadOnlyList<(string Name, Cidr Block)> Blocks)
{
    private const int VirtualHubPrefix = 23;

    /// <summary>The layout of an address space.</summary>
    /// <param name="space">The space, /22 or wider.</param>
    /// <param name="isVirtualWan">Whether Azure runs the hub in a virtual WAN: then its first /23 is the hub's own, and subnets lie in the next.</param>
    public static HubLayout Of(Cidr space, bool isVirtualWan)
    {
        var network = isVirtualWan ? space.Subnet(VirtualHubPrefix, 1) : space;
        var subnets = isVirtualWan ? HubNetworkDefaults.Subnets.Where(s => !HubNetworkDefaults.IsOfHubAlone(s.Name)) : HubNetworkDefaults.Subnets;
        return new(isVirtualWan ? space.Subnet(VirtualHubPrefix, 0) : null, network, [.. AddressAllocator.Carve(network, subnets)]);
    }

    /// <summary>The block of a subnet.</summary>
    /// <param name="subnet">Its name, one of <see cref="HubNetworkDefaults"/>.</param>
    /// <exception cref="ArgumentException">The layout has no such subnet.</exception>
    public Cidr Block(string subnet) =>
        Blocks.FirstOrDefault(b => b.Name == subnet) is { Name: not null } found ? found.Block : throw new ArgumentException($"There is no subnet '{subnet}'.", nameof(subnet));

    /// <summary>The address at which the DNS private resolver answers: the first of its subnet that Azure does not keep.</summary>
    public string ResolverAddress => Block(HubNetworkDefaults.ResolverInboundSubnet).Address(4);
}
