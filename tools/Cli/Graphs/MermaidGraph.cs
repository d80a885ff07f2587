using System.Text;

namespace Bleu.Infra.Cli.Graphs;

/// <summary>A graph for Mermaid.</summary>
internal static class MermaidGraph
{
    public static string Write(PlanGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var group in graph.Groups)
        {
            var members = graph.Nodes.Where(n => n.Group == group.Index).ToList();
            if (members.Count == 0)
            {
                continue;
            }

            text.Append("  subgraph g").Append(group.Index).Append("[\"").Append(Escape(group.Title)).Append("\"]\n");
            foreach (var node in members)
            {
                text.Append("    n").Append(node.Index).Append("[\"").Append(Escape(node.Name)).Append("<br/>").Append(Escape(node.Type)).Append("\"]\n");
            }

            text.Append("  end\n");
        }

        foreach (var (from, to) in graph.Edges)
        {
            text.Append("  n").Append(from).Append(" --> n").Append(to).Append('\n');
        }

        return text.ToString();
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("\"", "&quot;").Replace("<", "&lt;").Replace(">", "&gt;");
}
