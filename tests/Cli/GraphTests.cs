using System.Text.Json;
using System.Xml.Linq;

namespace Bleu.Infra.Cli.Tests;

public sealed class GraphTests
{
    [Theory]
    [InlineData("mermaid", "mmd")]
    [InlineData("dot", "dot")]
    public async Task Graph_OfAClient_IsAsReviewed(string format, string extension)
    {
        var call = await Call.HereAsync("graph", "client-chu-armor", "--format", format);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Golden.Verify(call.Output, "client-graph", extension);
    }

    [Fact]
    public async Task Graph_AsSvg_ShowsEveryResourceInsideThePicture()
    {
        var call = await Call.HereAsync("graph", "fr-central", "--format", "svg");

        var svg = XDocument.Parse(call.Output).Root ?? throw new InvalidOperationException("no root");
        XNamespace ns = "http://www.w3.org/2000/svg";
        var (width, height) = ((int?)svg.Attribute("width"), (int?)svg.Attribute("height"));
        var boxes = svg.Descendants(ns + "rect").Where(r => (string?)r.Attribute("class") == "box").ToList();
        using var plan = JsonDocument.Parse((await Call.HereAsync("preview", "fr-central", "--json")).Output);
        Assert.Equal(
            plan.RootElement.GetProperty("resources").EnumerateArray().Count(r =>
                r.GetProperty("custom").GetBoolean() && r.GetProperty("type").GetString()?.StartsWith("pulumi:", StringComparison.Ordinal) == false),
            boxes.Count);
        Assert.All(boxes, b => Assert.InRange((int?)b.Attribute("x") + (int?)b.Attribute("width") ?? 0, 1, width ?? 0));
        Assert.All(boxes, b => Assert.InRange((int?)b.Attribute("y") + (int?)b.Attribute("height") ?? 0, 1, height ?? 0));
        Assert.Equal(boxes.Count, boxes.Select(b => ((string?)b.Attribute("x"), (string?)b.Attribute("y"))).Distinct().Count());
    }
}
