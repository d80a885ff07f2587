using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>The network policies of a team: everything is refused, then DNS, the team itself and the lines of its flow matrix are opened.</summary>
/// <param name="name">The component's name.</param>
/// <param name="args">The tenancy.</param>
/// <param name="meta">Names an object of the namespace.</param>
/// <param name="child">The options of its resources.</param>
internal sealed class TeamNetwork(string name, TeamTenancyArgs args, Func<string, ObjectMetaArgs> meta, CustomResourceOptions child)
{
    private const int Dns = 53;
    private const string NamespaceLabel = "kubernetes.io/metadata.name";

    public void Declare()
    {
        Policy("default-deny", new() { PolicyTypes = { "Ingress", "Egress" } });
        Policy("within-team", new()
        {
            PolicyTypes = { "Ingress", "Egress" },
            Ingress = { new NetworkPolicyIngressRuleArgs { From = { new NetworkPolicyPeerArgs { PodSelector = new LabelSelectorArgs() } } } },
            Egress = { new NetworkPolicyEgressRuleArgs { To = { new NetworkPolicyPeerArgs { PodSelector = new LabelSelectorArgs() } } } },
        });
        Policy("dns", new()
        {
            PolicyTypes = { "Egress" },
            Egress = { new NetworkPolicyEgressRuleArgs { To = DnsPeers().ToList(), Ports = { Port("UDP", Dns), Port("TCP", Dns) } } },
        });
        foreach (var flow in args.Flows)
        {
            Open(flow, TeamPeer.Parse(flow.Peer));
        }
    }

    private void Open(TeamFlowArgs flow, TeamPeer peer)
    {
        if (peer.Host is { } host)
        {
            HostPolicies.Declare($"{name}-{PolicyName(flow)}", args.Cluster, flow, host, Explained(flow), child);
            return;
        }

        var other = new List<NetworkPolicyPeerArgs> { Peer(peer) };
        var ports = new List<NetworkPolicyPortArgs> { Port(flow.Protocol, flow.Port, flow.LastPort) };
        var spec = flow.IsIngress
            ? new NetworkPolicySpecArgs { PolicyTypes = { "Ingress" }, Ingress = { new NetworkPolicyIngressRuleArgs { From = Inputs(other), Ports = Inputs(ports) } } }
            : new NetworkPolicySpecArgs { PolicyTypes = { "Egress" }, Egress = { new NetworkPolicyEgressRuleArgs { To = Inputs(other), Ports = Inputs(ports) } } };
        Policy(PolicyName(flow), spec, Explained(flow));
    }

    private void Policy(string policy, NetworkPolicySpecArgs spec, ObjectMetaArgs? named = null)
    {
        spec.PodSelector = new LabelSelectorArgs();
        _ = new NetworkPolicy($"{name}-{policy}", new NetworkPolicyArgs { Metadata = named ?? meta(policy), Spec = spec }, child);
    }

    private ObjectMetaArgs Explained(TeamFlowArgs flow)
    {
        var named = meta(PolicyName(flow));
        foreach (var (key, value) in new[] { ("bleu.infra/justification", flow.Justification), ("bleu.infra/owner", flow.Owner) })
        {
            if (value.Length > 0)
            {
                named.Annotations.Add(key, value);
            }
        }

        return named;
    }

    // No flow can take the name of a policy that every team has.
    private static string PolicyName(TeamFlowArgs flow) => $"flow-{flow.Name}";

    private IEnumerable<NetworkPolicyPeerArgs> DnsPeers()
    {
        foreach (var label in args.Cluster.DnsLabels)
        {
            yield return new() { NamespaceSelector = Named(args.Cluster.DnsNamespace), PodSelector = new LabelSelectorArgs { MatchLabels = { [label.Split('=')[0]] = label.Split('=')[^1] } } };
        }

        if (args.Cluster.NodeLocalAddress.Length > 0)
        {
            yield return new() { IpBlock = new IPBlockArgs { Cidr = args.Cluster.NodeLocalAddress + "/32" } };
        }
    }

    // A team's namespace carries the label that the API server itself sets, which no team can give to another.
    private static NetworkPolicyPeerArgs Peer(TeamPeer peer) => peer.Block is { } block
        ? new() { IpBlock = new IPBlockArgs { Cidr = block.ToString() } }
        : new() { NamespaceSelector = Named(peer.Team ?? "") };

    private static LabelSelectorArgs Named(string space) => new() { MatchLabels = { [NamespaceLabel] = space } };

    private static NetworkPolicyPortArgs Port(string protocol, int port, int last = 0)
    {
        var made = new NetworkPolicyPortArgs { Protocol = protocol, Port = port };
        if (last > port)
        {
            made.EndPort = last;
        }

        return made;
    }

    private static InputList<T> Inputs<T>(List<T> items) => items;
}
