using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>What can be wrong with the teams of a client, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class TeamDiagnostics
{
    public static Diagnostic ReservedName(string subject, string got) =>
        new("BLEU1323", subject, "is a namespace that belongs to Kubernetes, to a cloud or to an agent")
        {
            Got = got,
            Fix = "Choose another name for the team",
        };

    public static Diagnostic ForeignRegistry(string subject, string got, ClusterProfile profile) =>
        new("BLEU1324", subject, $"is no registry of {profile.DisplayName}: images would cross the border of the cloud")
        {
            Got = got,
            Allowed = profile.Find(ClusterKeys.RegistrySuffix) is { Value: { } suffix } known ? $"Wanted: a host that ends with '{suffix}' ({known.Confidence.ToString().ToLowerInvariant()})" : null,
            Fix = "Name a registry of that cloud, and copy the images there",
        };

    public static Diagnostic BadRepository(string subject, string got) =>
        new("BLEU1325", subject, "is no address that an agent may read a repository at")
        {
            Got = got,
            Allowed = "Wanted: https:// with a host and a path, without user, password, query and fragment",
            Fix = "Correct the address; credentials belong into a secret of the namespace",
        };

    public static Diagnostic ForeignRepository(string subject, string got, string domain, string owner, ClusterProfile profile) =>
        new("BLEU1326", subject, $"is foreign on {profile.DisplayName}: '{domain}' belongs to {owner}")
        {
            Got = got,
            Fix = "Keep the repository on a forge of the client or of that cloud",
        };

    public static Diagnostic UnknownTeam(string subject, string got, IEnumerable<string> teams) =>
        new("BLEU1327", subject, "names a team that the client does not have")
        {
            Got = got,
            Allowed = "Allowed: " + string.Join(", ", teams.Select(t => $"'team:{t}'")),
            Fix = "Choose one of them, or add the team",
        };

    public static Diagnostic WideBlock(string subject, string got) =>
        new("BLEU1328", subject, "opens more than one purpose can need")
        {
            Got = got,
            Allowed = "Allowed: private blocks of /8 or smaller",
            Fix = "Name the block that is meant; ways to the Internet lead through the firewall of the hub",
        };

    public static Diagnostic ReservedAccount(string subject, string got) =>
        new("BLEU1329", subject, "is a service account that every namespace has already")
        {
            Got = got,
            Allowed = "Allowed: any name but 'default' and 'gitops'",
            Fix = "Choose another name",
        };

    public static Diagnostic UnknownIdentity(string subject, string got, IEnumerable<string> known) =>
        new("BLEU1330", subject, "is an identity that the client does not have")
        {
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = "Choose one of them, or add it to identities or placements",
        };

    public static Diagnostic BadDirection(string subject, string problem) =>
        new("BLEU1331", subject, problem)
        {
            Allowed = "Wanted: one of 'to' and 'from', with another end than the team itself; host names only in 'to'",
            Fix = "Correct the flow",
        };

    public static Diagnostic NoHostPolicy(string subject, string got, ClusterProfile profile) =>
        new("BLEU1332", subject, $"opens a way to a host name, and nothing known on {profile.DisplayName} enforces that")
        {
            Got = got,
            Allowed = $"Source: {profile.Find(ClusterKeys.HostPolicy).Source}",
            Fix = $"Open the block that the host lies in, or supply network.hostPolicy in stacks/config/clusters/{profile.Name}.json",
        };

    public static Diagnostic BadGroup(string subject, string got, string problem) =>
        new("BLEU1333", subject, problem)
        {
            Got = got,
            Allowed = "Wanted: a group of this team alone, and none of Kubernetes itself",
            Fix = "Choose another group",
        };

    public static Diagnostic SharedRepository(string subject, string got, string other) =>
        new("BLEU1334", subject, $"is also what the team '{other}' is brought from: whoever changes it changes both")
        {
            Got = got,
            Fix = "Give each team a repository, a branch or a folder of its own",
        };

    public static Diagnostic NoRegistry(string subject, string profile) =>
        new("BLEU1335", subject, $"has no registry on the cluster '{profile}', and images come from the client's registry alone")
        {
            Fix = "Add a service of the kind registry, or a registry under placements",
        };

    public static Diagnostic MeetsPods(string subject, string got, string pods, ClusterProfile profile) =>
        new("BLEU1336", subject, $"covers addresses of pods on {profile.DisplayName}, and so of other teams")
        {
            Got = got,
            Allowed = $"Pods: {pods}",
            Fix = "Name the other team as 'team:NAME', or a smaller block",
        };

    public static Diagnostic UnpinnedImage(string subject, string got) =>
        new("BLEU1337", subject, "is no image that the image policy would let run")
        {
            Got = got,
            Allowed = "Wanted: a path below the client's registry and a digest, such as checks/smoke@sha256: and 64 digits",
            Fix = "Write the image by its digest, without a host",
        };

    public static Diagnostic IdentityNotPlaced(string subject, string got, ClusterProfile profile) =>
        new("BLEU1338", subject, $"do not say what the identity is called on {profile.DisplayName}")
        {
            Got = got,
            Fix = "Add its id there under identities",
        };
}
