using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads.Clusters;

/// <summary>What can be wrong with profiles of clusters, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class ClusterDiagnostics
{
    /// <summary>BLEU1320: there is no profile of this name.</summary>
    /// <param name="subject">The key or the option.</param>
    /// <param name="name">What was given.</param>
    /// <param name="known">The names of the known profiles.</param>
    public static Diagnostic UnknownProfile(string subject, string name, IEnumerable<string> known) =>
        new("BLEU1320", subject, "is not a known kind of cluster")
        {
            Got = name,
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(name, known, "Describe a cluster of your own in stacks/config/clusters/<name>.json"),
        };

    /// <summary>BLEU1321: a value that nobody has published is needed.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="key">The value's key.</param>
    public static Diagnostic UnknownValue(ClusterProfile profile, string key) =>
        new("BLEU1321", $"{profile.Name}:{key}", "is needed and not known")
        {
            Allowed = $"Source: {profile.Find(key).Source}",
            Fix = $"Ask the operator, and supply it in stacks/config/clusters/{profile.Name}.json",
        };

    /// <summary>BLEU1322: a file that describes a kind of cluster cannot be read.</summary>
    /// <param name="file">The file, and the line when it is known.</param>
    /// <param name="problem">What is the matter with it, as a clause.</param>
    public static Diagnostic BadProfile(SourceLocation file, string problem) =>
        new("BLEU1322", "cluster profile", problem)
        {
            Location = file,
            Allowed = "Its form is that of components/Workloads/Clusters/Profiles/cluster-profile.schema.json",
            Fix = "Correct the file",
        };
}
