using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class FlowsTests
{
    [Theory]
    [InlineData("table", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    [InlineData("dot", "dot")]
    [InlineData("svg", "svg")]
    public async Task Flows_OfARegion_AreAsReviewed(string format, string extension)
    {
        var call = await Call.HereAsync("flows", "fr-central", "--format", format);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Golden.Verify(call.Output, "flows", extension);
    }

    [Fact]
    public async Task Flows_OfAllStacks_HoldTheLinesOfEach()
    {
        var all = await LinesAsync("flows", "--format", "json");
        var central = await LinesAsync("flows", "fr-central", "--format", "json");
        var client = await LinesAsync("flows", "client-chu-armor", "--format", "json");

        Assert.Equal(central, all.Where(l => l.StartsWith("fr-central/", StringComparison.Ordinal)));
        Assert.Equal(client, all.Where(l => l.StartsWith("client-chu-armor/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Flows_ReviewThatIsOverdue_IsMarkedAndWarnedOf()
    {
        using var project = TemporaryProject.Of("fr-central");
        project.Replace("Pulumi.fr-central.yaml", "reviewBy: \"2027-10-31\"", "reviewBy: \"2021-03-31\"");

        var table = await Call.InAsync(project.Root, "flows", "fr-central");
        var json = await Call.InAsync(project.Root, "flows", "fr-central", "--format", "json");

        Assert.Equal((0, 0), (table.ExitCode, json.ExitCode));
        Assert.Contains("2021-03-31, overdue", table.Output);
        Assert.Contains(
            "warning stacks/config/Pulumi.fr-central.yaml:21: BLEU1106: bleu-infra:hub.flows[0] was to be looked at again and was not, got 'client-dns-to-hub, 2021-03-31'. Its owner is network. Remove it, or confirm its justification and set reviewBy to a day within a year.",
            table.Messages);
        using var document = JsonDocument.Parse(json.Output);
        var lines = document.RootElement.EnumerateArray().ToList();
        var overdue = lines.Where(l => l.GetProperty("overdue").GetBoolean()).Select(l => l.GetProperty("name").GetString()).ToList();
        Assert.Equal(["client-dns-to-hub", "client-to-platform-api"], overdue.Take(2));
        Assert.Equal(lines.Where(l => !l.GetProperty("implied").GetBoolean()).Select(l => l.GetProperty("name").GetString()), overdue);
        Assert.Equal(["allow", "deny"], lines.Select(l => l.GetProperty("action").GetString()).Distinct().Order());
    }

    [Fact]
    public async Task Flows_WithOut_WriteTheFileAndNothingElse()
    {
        using var project = TemporaryProject.Of("fr-central");

        var call = await Call.InAsync(project.Root, "flows", "--format", "markdown", "--out", "flows.md");

        Assert.Equal((0, "", ""), (call.ExitCode, call.Output, call.Error));
        Assert.StartsWith("| stack | name |", await File.ReadAllTextAsync(Path.Combine(project.Root, "flows.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Flows_OfAStackThatIsNotThere_NameTheNearest()
    {
        var call = await Call.HereAsync("flows", "fr-centrale");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("BLEU1007: stack is not a stack of this project, got 'fr-centrale'.", call.Error);
    }

    private static async Task<List<string>> LinesAsync(params string[] arguments)
    {
        using var document = JsonDocument.Parse((await Call.HereAsync(arguments)).Output);
        return [.. document.RootElement.EnumerateArray().Select(l => $"{l.GetProperty("stack").GetString()}/{l.GetProperty("name").GetString()}")];
    }
}
