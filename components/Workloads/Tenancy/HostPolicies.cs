using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using static Bleu.Infra.Workloads.Tenancy.CustomObjectArgs;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>Openings to host names, which NetworkPolicy does not know, in the words of what enforces them.</summary>
internal static class HostPolicies
{
    private const string Cilium = "cilium.io/v2/CiliumNetworkPolicy";
    private const string Gke = "networking.gke.io/v1alpha1/FQDNNetworkPolicy";

    /// <summary>The kinds of policy that can be written.</summary>
    public static string[] Kinds { get; } = [Cilium, Gke];

    /// <summary>Declares an opening.</summary>
    public static void Declare(string name, TenancyClusterArgs cluster, TeamFlowArgs flow, string host, ObjectMetaArgs meta, CustomResourceOptions child)
    {
        var slash = cluster.HostPolicy.LastIndexOf('/');
        var match = Map((host.StartsWith("*.", StringComparison.Ordinal) ? cluster.HostPolicy == Cilium ? "matchPattern" : "pattern" : cluster.HostPolicy == Cilium ? "matchName" : "name", host));
        var spec = cluster.HostPolicy == Cilium ? OfCilium(cluster, flow, match) : OfGke(flow, match);
        _ = new Pulumi.Kubernetes.ApiExtensions.CustomResource(name, new CustomObjectArgs(cluster.HostPolicy[..slash], cluster.HostPolicy[(slash + 1)..]) { Metadata = meta, Spec = spec }, child);
    }

    // Cilium learns the addresses of a name from the answers that pass through it, so it has to be told to look at them.
    private static InputMap<object> OfCilium(TenancyClusterArgs cluster, TeamFlowArgs flow, Dictionary<string, object> match) => new()
    {
        ["endpointSelector"] = Map(),
        ["egress"] = List(
            Map(
                ("toEndpoints", cluster.DnsLabels.Select(l => (object)Map(("matchLabels", Map(
                    ("k8s:io.kubernetes.pod.namespace", cluster.DnsNamespace), ("k8s:" + l.Split('=')[0], l.Split('=')[^1]))))).ToArray()),
                ("toPorts", List(Map(
                    ("ports", List(Map(("port", "53"), ("protocol", "ANY")))),
                    ("rules", Map(("dns", List(Map(match.Single().Key == "matchName" ? ("matchName", match["matchName"]) : ("matchPattern", match["matchPattern"])))))))))),
            Map(
                ("toFQDNs", List(match)),
                ("toPorts", List(Map(("ports", List(Port(flow))))))))
    };

    private static InputMap<object> OfGke(TeamFlowArgs flow, Dictionary<string, object> match) => new()
    {
        ["podSelector"] = Map(),
        ["egress"] = List(Map(
            ("matches", List(match)),
            ("ports", Enumerable.Range(flow.Port, Math.Max(flow.LastPort, flow.Port) - flow.Port + 1).Select(p => (object)Map(("protocol", flow.Protocol), ("port", p))).ToArray()))),
    };

    private static Dictionary<string, object> Port(TeamFlowArgs flow) => flow.LastPort > flow.Port
        ? Map(("port", $"{flow.Port}"), ("endPort", flow.LastPort), ("protocol", flow.Protocol))
        : Map(("port", $"{flow.Port}"), ("protocol", flow.Protocol));
}
