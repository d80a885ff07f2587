using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>What can be wrong with the cluster of a client, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ClientClusterDiagnostics
{
    public static Diagnostic PublicTier(string subject) =>
        new("BLEU1301", subject, "asks for a cluster in the tier 'public', whose network has no firewall: its nodes would go to the Internet by themselves")
        {
            Allowed = "Allowed: no cluster in the tier 'public'",
            Fix = "Remove it, or choose the tier 'online', whose traffic the firewall of the hub inspects",
        };

    public static Diagnostic NotPinned(string subject, string got) =>
        new("BLEU1302", subject, "does not pin one minor version of Kubernetes")
        {
            Got = got,
            Allowed = "Wanted: a version such as '1.35', without a patch, which the upgrade channel moves on",
            Fix = "Correct it",
        };

    public static Diagnostic NotSupported(string subject, string got, string why, IEnumerable<string> supported) =>
        new("BLEU1303", subject, why)
        {
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(supported),
            Fix = "Choose one of them, or write the version to the cloud's profile in stacks/config/clouds, under the service 'kubernetes', where its operator supports it",
        };

    public static Diagnostic SharedSubnet(string subject, string got, string user) =>
        new("BLEU1304", subject, $"is not the API server's alone, to which Azure gives such a subnet: it is also that of {user}")
        {
            Got = got,
            Allowed = "Wanted: a subnet of its own, of /28 or more",
            Fix = "Add a subnet at the end of the spoke and name it",
        };

    public static Diagnostic SubnetTooSmall(string subject, string got, string what, string wanted) =>
        new("BLEU1305", subject, $"has too few addresses for {what}")
        {
            Got = got,
            Allowed = $"Wanted: {wanted}",
            Fix = "Choose a larger subnet, or smaller pools",
        };

    public static Diagnostic RangeTooSmall(string subject, string got, int nodes) =>
        new("BLEU1306", subject, $"has too few addresses for the pods of {nodes} nodes, each of which takes a /{KubernetesClusterDefaults.NodePodPrefix}")
        {
            Got = got,
            Allowed = $"Wanted: a block of {nodes} times /{KubernetesClusterDefaults.NodePodPrefix} or more",
            Fix = "Choose a larger block, or smaller pools",
        };

    public static Diagnostic RangeTaken(string subject, string got, string taken) =>
        new("BLEU1307", subject, $"shares addresses with {taken}: pods could not reach what has them")
        {
            Got = got,
            Allowed = "Allowed: a private block that no network of the cloud has, such as one of 100.64.0.0/10",
            Fix = "Choose another block, or leave it out",
        };

    public static Diagnostic NoRegistry(string subject, string got, IReadOnlyList<string> registries) =>
        new("BLEU1308", subject, "names no registry of the client, from which alone its cluster takes images")
        {
            Got = got,
            Allowed = registries.Count == 0 ? "Wanted: a service of the kind 'registry'" : "Allowed: " + Suggestions.Quoted(registries),
            Fix = Suggestions.For(got, registries, "Add a service of the kind 'registry', and name it"),
        };

    public static Diagnostic NoSystemPool(string subject, string got) =>
        new("BLEU1309", subject, $"is not a pool of the system with {KubernetesClusterDefaults.SystemNodes} nodes or more: an upgrade would take the cluster's own services down")
        {
            Got = got,
            Allowed = $"Wanted: the mode 'system' and a min of {KubernetesClusterDefaults.SystemNodes} or more",
            Fix = "Put a pool of the system first",
        };

    public static Diagnostic MoreThanMost(string subject, int min, int max) =>
        new("BLEU1310", subject, "is more than the most nodes of the pool")
        {
            Got = $"{min}",
            Allowed = $"Allowed: {max} or less",
            Fix = "Lower min, or raise max",
        };

    public static Diagnostic SupportWithoutTier(string subject, string tier) =>
        new("BLEU1311", subject, "asks for long-term support, which the tier of the control plane does not have")
        {
            Got = tier,
            Allowed = "Allowed: the tier 'premium'",
            Fix = "Choose the tier, or remove longTermSupport",
        };
}
