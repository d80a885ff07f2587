using System.Text;
using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>The page beside rendered manifests: what they are, how they are brought, and what could not be known.</summary>
internal static class TenancyIndex
{
    /// <summary>What the first line of every rendered file holds.</summary>
    public const string Mark = "Written by ./bleu tenancy render";

    /// <summary>The comments that a file begins with.</summary>
    public static string Heading(string client, ClusterProfile profile) =>
        $"{Mark} {client} --cluster {profile.Name}: change the client's configuration and render again, not this file.";

    /// <summary>The page.</summary>
    public static string Page(TenancyRendering rendering, string client, IEnumerable<RenderedFile> files)
    {
        var profile = rendering.Profile;
        var text = new StringBuilder();
        text.Append($"<!-- {Heading(client, profile)} -->\n# {client} on {profile.DisplayName}\n\n");
        text.Append("Bring it all, once the agents and their definitions are on the cluster:\n\n```\nkubectl apply --server-side -k .\n```\n\n| File | Objects |\n| --- | --- |\n");
        var counts = rendering.Manifests.GroupBy(m => m.Owner).ToDictionary(g => g.Key, g => g.GroupBy(m => m.Kind).Select(k => $"{k.Count()} {k.Key}"), StringComparer.Ordinal);
        foreach (var file in files.Where(f => f.Path != "kustomization.yaml"))
        {
            var owner = file.Path == "cluster.yaml" ? "teams" : "team-" + Path.GetFileNameWithoutExtension(file.Path);
            text.Append($"| `{file.Path}` | {string.Join(", ", counts[owner])} |\n");
        }

        Secrets(text, rendering);
        text.Append("\n## What could not be known\n\n");
        foreach (var missing in rendering.Placement.Missing)
        {
            text.Append($"- Left out: {missing}\n");
        }

        foreach (var (key, value) in profile.Values.Where(v => !v.Value.IsKnown))
        {
            text.Append($"- `{key}`: {value.Source}\n");
        }

        text.Append("\n## What nobody has confirmed\n\n");
        var open = profile.Values.Where(v => v.Value.Confidence is Clouds.Confidence.Derived or Clouds.Confidence.Low).ToList();
        text.Append(open.Count == 0 ? "Nothing that is known.\n" : "");
        foreach (var (key, value) in open)
        {
            text.Append($"- `{key}` is `{value.Value}`: {value.Source}\n");
        }

        foreach (var note in profile.Notes)
        {
            text.Append($"\n{note}\n");
        }

        return text.ToString();
    }

    // The agents sign in with secrets that no file of this folder holds.
    private static void Secrets(StringBuilder text, TenancyRendering rendering)
    {
        var sources = rendering.Manifests.Where(m => m.Kind == "GitRepository").Select(m => $"`{m.Body.Find("metadata", "namespace")?.AsText}`").ToList();
        if (sources.Count > 0)
        {
            text.Append($"\nFlux reads repositories with the secret `repository` of the namespaces {string.Join(", ", sources)}; whoever runs the cluster makes it.\n");
        }

        if (rendering.Manifests.Any(m => m.Kind == "Application"))
        {
            text.Append("\nArgo CD acts as the team's service account once `application.sync.impersonation.enabled` is `true` in its configuration.\n");
        }
    }
}
