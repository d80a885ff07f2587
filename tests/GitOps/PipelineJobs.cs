using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>The jobs of rendered pipelines by what they do, each as text.</summary>
internal static class PipelineJobs
{
    private static readonly string[] Known = ["review", "plan", "platform", "region", "pilot", "early", "broad", "drift"];

    public static Dictionary<string, string> Of(Rendering rendering)
    {
        var jobs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in rendering.Files.Where(f => f.EndsWith(".yml", StringComparison.Ordinal) || f.Contains("landing-zones", StringComparison.Ordinal)))
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(rendering.Read(file)));
            foreach (var (name, node) in Named((YamlMappingNode)stream.Documents[0].RootNode))
            {
                jobs.Add(name, node.ToString());
            }
        }

        return jobs;
    }

    // Jobs of GitHub and Forgejo, stages of Azure DevOps, keys of GitLab.
    private static IEnumerable<(string Name, YamlNode Node)> Named(YamlMappingNode root)
    {
        if (root.Children.TryGetValue("jobs", out var jobs))
        {
            return ((YamlMappingNode)jobs).Select(j => (j.Key.ToString(), j.Value));
        }

        return root.Children.ContainsKey("schedules") || root.Children.ContainsKey("trigger")
            ? ((YamlSequenceNode)root["stages"]).Select(s => (s["stage"].ToString(), s))
            : root.Where(e => Known.Contains(e.Key.ToString())).Select(e => (e.Key.ToString(), e.Value));
    }
}
