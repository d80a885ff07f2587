using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>What the form of <c>gitops.yaml</c> cannot say: what its values mean together, and whose hosts they are.</summary>
internal static class GitOpsCheck
{
    /// <summary>Finds what is wrong.</summary>
    /// <param name="root">The file.</param>
    /// <param name="clouds">The clouds.</param>
    /// <param name="cloud">The cloud that is deployed to instead of the file's; nothing for that one.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Beyond(ConfigMap root, CloudCatalog clouds, string? cloud, List<Diagnostic> findings)
    {
        if (root.Find("backend") is ConfigMap backend)
        {
            var count = backend.Entries.Count(e => e.Key is "blob" or "postgres");
            if (count != 1)
            {
                findings.Add(GitOpsDiagnostics.BackendCount(backend.Location, count));
            }
        }

        if (root.Text("identities", "apply", "clientId") is { } apply
            && string.Equals(apply, root.Text("identities", "plan", "clientId"), StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(GitOpsDiagnostics.SameIdentity(PlaceOf(root, "identities"), apply));
        }

        if (cloud is null && root.Text("cloud") is { } name && clouds.Find(name) is null)
        {
            findings.Add(ConfigurationDiagnostics.UnknownCloud(PlaceOf(root, "cloud"), "gitops.cloud", name, clouds.Names));
        }
        else if ((cloud ?? root.Text("cloud")) is { } known)
        {
            var profile = clouds.Get(known);
            LookForHosts(root, "gitops", new ForeignEndpoint(clouds, profile), profile, findings);
        }
    }

    private static void LookForHosts(ConfigNode node, string key, ForeignEndpoint matcher, CloudProfile cloud, List<Diagnostic> findings)
    {
        switch (node)
        {
            case ConfigScalar scalar when matcher.Find(scalar.Text) is var (domain, owner):
                findings.Add(GitOpsDiagnostics.ForeignHost(scalar.Location, key, domain, owner, cloud.DisplayName));
                break;
            case ConfigMap map:
                map.Entries.ForEach(entry => LookForHosts(entry.Value, $"{key}.{entry.Key}", matcher, cloud, findings));
                break;
            case ConfigList list:
                list.Items.ForEach(item => LookForHosts(item, key, matcher, cloud, findings));
                break;
        }
    }

    private static SourceLocation? PlaceOf(ConfigMap root, string key) => root.Find(key)?.Location;
}
