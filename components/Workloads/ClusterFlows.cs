using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Workloads;

/// <summary>
/// The flows that a cluster needs inside its network, where security groups deny what nothing allows. Source: the network requirements
/// of Azure CNI Overlay and of API Server VNet Integration.
/// </summary>
internal static class ClusterFlows
{
    private const string Balancer = "AzureLoadBalancer";

    // Azure asks for all ports among nodes and pods, whose applications choose them; network policies close them again, pod by pod.
    private static readonly PortRange Every = new(1, 65535);

    /// <summary>Every flow of a cluster.</summary>
    /// <param name="nodes">The block of the subnet of its nodes.</param>
    /// <param name="apiServer">The block of the subnet of its API server.</param>
    /// <param name="pods">The addresses of its pods.</param>
    public static IEnumerable<FlowSettings> Of(Cidr nodes, Cidr apiServer, Cidr pods) =>
    [
        Flow("cluster-nodes-to-nodes", FlowEndpoint.Of(nodes), nodes, "ANY", Every, "Nodes of the cluster talk to each other"),
        Flow("cluster-nodes-to-pods", FlowEndpoint.Of(nodes), pods, "ANY", Every, "Nodes reach pods for services and probes; network policies decide inside the cluster"),
        Flow("cluster-pods-to-pods", FlowEndpoint.Of(pods), pods, "ANY", Every, "Pods reach pods on other nodes; network policies decide inside the cluster"),
        Flow("cluster-api-to-nodes", FlowEndpoint.Of(apiServer), nodes, "TCP", new(10250, 10250), "The API server asks the kubelets of the nodes"),
        Flow("cluster-api-to-pods", FlowEndpoint.Of(apiServer), pods, "TCP", Every, "The API server asks webhooks and metrics inside the cluster"),
        Flow("cluster-probes-to-nodes", FlowEndpoint.OfTag(Balancer), nodes, "TCP", Every, "Azure probes the nodes behind internal load balancers"),
        Flow("cluster-nodes-to-api", FlowEndpoint.Of(nodes), apiServer, "TCP", new(443, 443), "Nodes reach the API server"),
        Flow("cluster-tunnel-to-api", FlowEndpoint.Of(nodes), apiServer, "TCP", new(4443, 4443), "Nodes reach the API server"),
        Flow("cluster-probes-to-api", FlowEndpoint.OfTag(Balancer), apiServer, "TCP", new(9988, 9988), "Azure probes the API server"),
    ];

    private static FlowSettings Flow(string name, FlowEndpoint from, Cidr to, string protocol, PortRange port, string justification) => new()
    {
        Name = name,
        From = from,
        To = FlowEndpoint.Of(to),
        Protocol = protocol,
        Port = port,
        Justification = justification,
        Owner = "platform",
    };
}
