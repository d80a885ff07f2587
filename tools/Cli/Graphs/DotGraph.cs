using System.Text;

namespace Bleu.Infra.Cli.Graphs;

/// <summary>A graph for Graphviz.</summary>
internal static class DotGraph
{
    public static string Write(PlanGraph graph)
    {
        var text = new StringBuilder("digraph \"").Append(Escape(graph.Title)).Append("\" {\n");
        text.Append("  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        foreach (var group in graph.Groups)
        {
            text.Append("  subgraph cluster_").Append(group.Index).Append(" {\n    label=\"").Append(Escape(group.Title)).Append("\";\n");
            foreach (var node in graph.Nodes.Where(n => n.Group == group.Index))
            {
                text.Append("    n").Append(node.Index).Append(" [label=\"").Append(Escape(node.Name)).Append("\\n").Append(Escape(node.Type)).Append("\"];\n");
            }

            text.Append("  }\n");
        }

        foreach (var (from, to) in graph.Edges)
        {
            text.Append("  n").Append(from).Append(" -> n").Append(to).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");
}
