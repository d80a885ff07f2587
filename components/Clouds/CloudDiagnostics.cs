using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds;

/// <summary>What can be wrong with clouds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class CloudDiagnostics
{
    /// <summary>BLEU2001: a value that nobody has published is needed.</summary>
    /// <param name="profile">The cloud.</param>
    /// <param name="key">The value's key.</param>
    public static Diagnostic UnknownValue(CloudProfile profile, string key) =>
        new("BLEU2001", $"{profile.Name}:{key}", "is needed and not known")
        {
            Allowed = $"Source: {profile.Find(key).Source}",
            Fix = $"Supply it in stacks/config/clouds/{profile.Name}.json, or run ./bleu cloud discover <host> --cloud {profile.Name}",
        };

    /// <summary>BLEU2001: the code that backup uses for a region is needed.</summary>
    /// <param name="profile">The cloud.</param>
    /// <param name="region">The region.</param>
    public static Diagnostic UnknownBackupCode(CloudProfile profile, Region region) =>
        new("BLEU2001", $"{profile.Name}:regions.{region.Name}.backupCode", "is needed and not known")
        {
            Allowed = $"Source: {region.Source}",
            Fix = $"Supply it in stacks/config/clouds/{profile.Name}.json, or run ./bleu cloud discover <host> --cloud {profile.Name}",
        };

    /// <summary>BLEU2002: there is no cloud of this name.</summary>
    /// <param name="name">What was given.</param>
    /// <param name="known">The names of the known clouds.</param>
    public static Diagnostic UnknownCloud(string name, IEnumerable<string> known) =>
        new("BLEU2002", "cloud", "is not a known cloud")
        {
            Got = name,
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(name, known, "Describe a cloud of your own in stacks/config/clouds/<name>.json"),
        };

    /// <summary>BLEU2003: a cloud has no region of this name.</summary>
    /// <param name="profile">The cloud.</param>
    /// <param name="name">What was given.</param>
    public static Diagnostic UnknownRegion(CloudProfile profile, string name) =>
        new("BLEU2003", "region", $"is not a region of {profile.DisplayName}")
        {
            Got = name,
            Allowed = profile.Regions.IsEmpty ? "Allowed: none is known yet" : "Allowed: " + string.Join(", ", profile.Regions.Select(r => $"'{r.Name}'")),
            Fix = Suggestions.For(name, profile.Regions.Select(r => r.Name), $"Add a region in stacks/config/clouds/{profile.Name}.json"),
        };

    /// <summary>BLEU2004: a file that describes a cloud cannot be read.</summary>
    /// <param name="file">The file, and the line when it is known.</param>
    /// <param name="problem">What is the matter with it, as a clause.</param>
    public static Diagnostic BadProfile(SourceLocation file, string problem) =>
        new("BLEU2004", "cloud profile", problem)
        {
            Location = file,
            Allowed = "Its form is that of components/Clouds/Profiles/cloud-profile.schema.json",
            Fix = "Correct the file, or write it anew with ./bleu cloud discover",
        };

    /// <summary>BLEU2005: a host did not answer with the metadata of a cloud.</summary>
    /// <param name="host">The host that was asked.</param>
    /// <param name="problem">What is the matter with the answer, as a clause.</param>
    public static Diagnostic DiscoveryFailed(string host, string problem) =>
        new("BLEU2005", host, problem)
        {
            Fix = "Check the host, the route to it and the certificates that this machine trusts, then discover again",
        };

    /// <summary>BLEU2006: a plan names a host of another cloud.</summary>
    /// <param name="subject">The resource and the path inside it.</param>
    /// <param name="domain">The domain that was found.</param>
    /// <param name="owner">The cloud that the domain belongs to.</param>
    /// <param name="cloud">The cloud of the plan.</param>
    public static Diagnostic ForeignEndpoint(string subject, string domain, string owner, string cloud) =>
        new("BLEU2006", subject, $"points at another cloud: '{domain}' belongs to {owner}, the plan is for {cloud}")
        {
            Fix = "Take the host from the cloud's profile",
        };

    /// <summary>BLEU2007: a plan relies on values that nobody has confirmed.</summary>
    /// <param name="profile">The cloud.</param>
    /// <param name="keys">The keys of the values.</param>
    public static Diagnostic Unconfirmed(CloudProfile profile, IReadOnlyCollection<string> keys) =>
        new("BLEU2007", profile.Name, "has values in this plan that nobody has confirmed: "
            + string.Join(", ", keys.Select(k => $"{k} ({profile.Find(k).Confidence.ToString().ToLowerInvariant()})")))
        {
            Severity = DiagnosticSeverity.Information,
            Fix = $"Ask the operator, and supply what is confirmed in stacks/config/clouds/{profile.Name}.json",
        };

    /// <summary>BLEU6046: a file is no export of built-in policies.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">What is the matter with it, as a clause.</param>
    public static Diagnostic BadPolicyExport(string file, string problem) =>
        new("BLEU6046", "the export of policies", problem)
        {
            Location = new(file),
            Allowed = "Wanted: what az policy definition list or az policy set-definition list writes",
            Fix = "Export it anew, with --output json",
        };
}
