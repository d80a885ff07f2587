using Bleu.Infra.Configuration.Flows;

namespace Bleu.Infra.Cli.Graphs;

/// <summary>A flow matrix as a drawing: ends of flows on both sides, the flows between them, grouped by stack.</summary>
internal static class FlowGraph
{
    /// <summary>The drawing of a matrix. An end that is both source and destination stands on each side, so that no flow runs back.</summary>
    public static PlanGraph Of(FlowMatrix matrix)
    {
        var groups = matrix.Lines.Select(l => l.Stack).Distinct().Select((s, i) => new GraphGroup(i, s)).ToList();
        var nodes = new List<GraphNode>();
        var edges = new List<(int From, int To)>();
        foreach (var line in matrix.Lines)
        {
            var group = groups.First(g => g.Title == line.Stack).Index;
            var from = Node(nodes, line.Flow.From.ToString(), "source", group);
            var flow = Node(nodes, line.Flow.Name, line.Flow.IsDenied ? "deny" : $"{line.Flow.Protocol} {line.Flow.Ports}", group);
            var to = Node(nodes, line.Flow.To.ToString(), "destination", group);
            edges.Add((from, flow));
            edges.Add((flow, to));
        }

        return new("Flow matrix", groups, nodes, edges);
    }

    private static int Node(List<GraphNode> nodes, string name, string type, int group)
    {
        if (nodes.FindIndex(n => n.Name == name && n.Type == type && n.Group == group) is >= 0 and var found)
        {
            return found;
        }

        nodes.Add(new(nodes.Count, name, type, group));
        return nodes.Count - 1;
    }
}
