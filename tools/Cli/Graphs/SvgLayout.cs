namespace Bleu.Infra.Cli.Graphs;

/// <summary>
/// Places resources in columns: each stands right of all it needs. Inside a column, resources of one component stand together,
/// each as near as can be to the middle of what it needs.
/// </summary>
internal sealed class SvgLayout
{
    public const int BoxWidth = 216;
    public const int BoxHeight = 44;
    private const int ColumnGap = 70;
    private const int RowGap = 14;
    private const int Margin = 24;
    private const int Header = 56;
    private const int Sweeps = 8;

    private readonly PlanGraph _graph;
    private readonly int[] _column;
    private readonly double[] _order;

    public SvgLayout(PlanGraph graph)
    {
        _graph = graph;
        _column = Columns(graph);
        _order = [.. graph.Nodes.Select(n => (double)n.Index)];
        var columns = Enumerable.Range(0, _column.DefaultIfEmpty(0).Max() + 1)
            .Select(c => graph.Nodes.Where(n => _column[n.Index] == c).ToList())
            .ToList();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            columns.ForEach(Sort);
        }

        Width = (2 * Margin) + (columns.Count * BoxWidth) + ((columns.Count - 1) * ColumnGap);
        var tallest = columns.Select(c => c.Count).DefaultIfEmpty(0).Max();
        Height = Header + Margin + (tallest * (BoxHeight + RowGap));
        foreach (var (column, index) in columns.Select((c, i) => (c, i)))
        {
            var top = Header + ((tallest - column.Count) * (BoxHeight + RowGap) / 2);
            for (var row = 0; row < column.Count; row++)
            {
                Boxes[column[row].Index] = (Margin + (index * (BoxWidth + ColumnGap)), top + (row * (BoxHeight + RowGap)));
            }
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The upper left corner of each resource's box.</summary>
    public Dictionary<int, (int X, int Y)> Boxes { get; } = [];

    private static int[] Columns(PlanGraph graph)
    {
        var column = new int[graph.Nodes.Count];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to) in graph.Edges)
            {
                // A circle cannot be: the planner refuses it. The bound keeps a bug from hanging the drawing.
                if (column[to] <= column[from] && column[from] < graph.Nodes.Count)
                {
                    column[to] = column[from] + 1;
                    changed = true;
                }
            }
        }

        return column;
    }

    private void Sort(List<GraphNode> column)
    {
        var pull = column.ToDictionary(n => n.Index, Pull);
        var groupPull = column.GroupBy(n => n.Group).ToDictionary(g => g.Key, g => g.Average(n => pull[n.Index]));
        column.Sort((a, b) => (groupPull[a.Group], a.Group, pull[a.Index], a.Index).CompareTo((groupPull[b.Group], b.Group, pull[b.Index], b.Index)));
        for (var row = 0; row < column.Count; row++)
        {
            _order[column[row].Index] = row - (column.Count / 2.0);
        }
    }

    private double Pull(GraphNode node)
    {
        var neighbours = _graph.Edges.Where(e => e.To == node.Index).Select(e => e.From)
            .Concat(_graph.Edges.Where(e => e.From == node.Index).Select(e => e.To))
            .Select(i => _order[i])
            .ToList();
        return neighbours.Count == 0 ? _order[node.Index] : neighbours.Average();
    }
}
