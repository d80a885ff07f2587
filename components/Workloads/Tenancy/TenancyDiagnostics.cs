using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What can be wrong with the arguments of a tenancy, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class TenancyDiagnostics
{
    public static Diagnostic BadName(string subject, string got, string fix) =>
        new("BLEU5320", subject, "is no name that a team may give in a cluster")
        {
            Got = got,
            Allowed = "Allowed: lower-case letters, digits and single hyphens, none of the names that Kubernetes and the agents keep for themselves",
            Fix = fix,
        };

    public static Diagnostic BadFlow(string subject, string got, string problem) =>
        new("BLEU5321", subject, problem) { Got = got, Allowed = $"Wanted: {TeamPeer.Form}, and a port from 1 to 65535", Fix = "Correct the flow" };

    public static Diagnostic NoHostPolicy(string subject, string got) =>
        new("BLEU5322", subject, "opens a way to a host name, and nothing known on the cluster enforces that")
        {
            Got = got,
            Fix = "Open the block that the host lies in, or supply network.hostPolicy in stacks/config/clusters",
        };

    public static Diagnostic NoAnnotation(string subject) =>
        new("BLEU5323", subject, "names an identity, and the cluster has no annotation for one")
        {
            Fix = "Leave the identity out where the token of the service account proves it alone, or supply identity.annotation in stacks/config/clusters",
        };

    public static Diagnostic BadRepository(string subject, string got) =>
        new("BLEU5324", subject, "is no https address of a repository")
        {
            Got = got,
            Allowed = "Wanted: https:// with a host and a path, without user, password, query and fragment",
            Fix = "Correct the address; the agent signs in with a secret of the namespace",
        };

    public static Diagnostic BadRegistry(string subject, string got) =>
        new("BLEU5325", subject, "is no registry that images can come from")
        {
            Got = got,
            Allowed = "Wanted: a host such as registry.example.org, which a port and a path in lower case may follow",
            Fix = "Correct the registry",
        };
}
