using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Workloads;

/// <summary>What a network needs to be for the cluster that lies in it.</summary>
public static class ClusterNetwork
{
    /// <summary>The subnets of a network: that of the API server is the cluster's alone, that of the nodes carries the pods.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cluster">The cluster; nothing where none lies in it.</param>
    public static IEnumerable<SpokeSubnetArgs> Subnets(SpokeSettings network, ClusterSettings? cluster) => network.Subnets.Select(subnet => new SpokeSubnetArgs
    {
        Name = subnet.Name,
        Prefix = subnet.Prefix,
        Delegation = subnet.Name == cluster?.ApiServerSubnet ? KubernetesClusterDefaults.ApiServerDelegation : null,
        Overlay = subnet.Name == cluster?.NodeSubnet(network) ? cluster.Pods.ToString() : null,
    });

    /// <summary>The flows that the cluster needs inside its network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cluster">The cluster; nothing where none lies in it.</param>
    public static IEnumerable<FlowSettings> Flows(SpokeSettings network, ClusterSettings? cluster)
    {
        if (cluster is null)
        {
            return [];
        }

        var blocks = AddressAllocator.Carve(network.AddressSpace, network.Subnets.Select(s => (s.Name, s.Prefix))).ToDictionary(s => s.Name, s => s.Block);
        return ClusterFlows.Of(blocks[cluster.NodeSubnet(network)], blocks[cluster.ApiServerSubnet], cluster.Pods);
    }

    /// <summary>The subnet in which private endpoints lie where nothing is said: the last one that is not the API server's.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cluster">The cluster; nothing where none lies in it.</param>
    public static string EndpointSubnet(SpokeSettings network, ClusterSettings? cluster) =>
        network.Subnets.Last(s => s.Name != cluster?.ApiServerSubnet).Name;
}
