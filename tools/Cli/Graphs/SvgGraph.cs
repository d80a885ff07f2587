using System.Security;
using System.Text;

namespace Bleu.Infra.Cli.Graphs;

/// <summary>A graph as a picture that needs nothing else; it follows the reader's choice of light or dark.</summary>
internal static class SvgGraph
{
    private const string Style = """
        text { font: 13px system-ui, sans-serif; fill: #1b2430; }
        .kind { font-size: 11px; fill: #5a6675; }
        .title { font-size: 18px; font-weight: 600; }
        .box { fill: #ffffff; stroke-width: 1.5; }
        .edge { fill: none; stroke: #9aa6b5; stroke-width: 1.2; }
        .page { fill: #f6f8fa; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3; }
          .kind { fill: #9aa6b5; }
          .box { fill: #1c2530; }
          .edge { stroke: #5a6675; }
          .page { fill: #0f151c; }
        }
        """;

    private static readonly string[] Colours = ["#6b7785", "#1f6feb", "#2da44e", "#bf8700", "#8250df", "#cf222e", "#0a7ea4", "#bc4c00"];

    public static string Write(PlanGraph graph)
    {
        var layout = new SvgLayout(graph);
        var svg = new StringBuilder();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {layout.Width} {layout.Height}\" width=\"{layout.Width}\" height=\"{layout.Height}\" role=\"img\">\n");
        svg.Append($"<title>{Escape(graph.Title)}</title>\n<style>\n{Style}\n</style>\n");
        svg.Append($"<rect class=\"page\" width=\"{layout.Width}\" height=\"{layout.Height}\"/>\n");
        svg.Append($"<text class=\"title\" x=\"24\" y=\"34\">{Escape(graph.Title)}</text>\n");
        WriteLegend(svg, graph);
        foreach (var (from, to) in graph.Edges)
        {
            var (x1, y1) = (layout.Boxes[from].X + SvgLayout.BoxWidth, layout.Boxes[from].Y + (SvgLayout.BoxHeight / 2));
            var (x2, y2) = (layout.Boxes[to].X, layout.Boxes[to].Y + (SvgLayout.BoxHeight / 2));
            var bend = Math.Max(30, (x2 - x1) / 2);
            svg.Append($"<path class=\"edge\" d=\"M{x1} {y1} C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}\"/>\n");
        }

        foreach (var node in graph.Nodes)
        {
            var (x, y) = layout.Boxes[node.Index];
            svg.Append($"<g><title>{Escape($"{node.Type} {node.Name} in {graph.Groups[node.Group].Title}")}</title>");
            svg.Append($"<rect class=\"box\" x=\"{x}\" y=\"{y}\" width=\"{SvgLayout.BoxWidth}\" height=\"{SvgLayout.BoxHeight}\" rx=\"6\" stroke=\"{Colour(node.Group)}\"/>");
            svg.Append($"<text x=\"{x + 10}\" y=\"{y + 18}\">{Escape(Fit(node.Name))}</text>");
            svg.Append($"<text class=\"kind\" x=\"{x + 10}\" y=\"{y + 34}\">{Escape(Fit(node.Type))}</text></g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void WriteLegend(StringBuilder svg, PlanGraph graph)
    {
        var x = 24 + 40 + (graph.Title.Length * 10);
        foreach (var group in graph.Groups.Where(g => graph.Nodes.Any(n => n.Group == g.Index)))
        {
            svg.Append($"<rect x=\"{x}\" y=\"22\" width=\"12\" height=\"12\" rx=\"3\" fill=\"{Colour(group.Index)}\"/>");
            svg.Append($"<text x=\"{x + 18}\" y=\"33\">{Escape(group.Title)}</text>\n");
            x += 40 + (group.Title.Length * 8);
        }
    }

    private static string Colour(int group) => Colours[group % Colours.Length];

    private static string Fit(string text) => text.Length <= 26 ? text : text[..25] + "…";

    private static string Escape(string text) => SecurityElement.Escape(text) ?? "";
}
