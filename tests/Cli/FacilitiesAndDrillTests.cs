using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class FacilitiesAndDrillTests
{
    [Fact]
    public async Task Facilities_OfARegion_AreAsReviewed() => Golden.Verify((await Call.HereAsync("facilities", "bleufrancecentral")).Output, "facilities");

    [Fact]
    public async Task Facilities_Json_SaysWhatIsNotKnown()
    {
        var call = await Call.HereAsync("facilities", "--json", "--today", "2026-06-30");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        using var document = JsonDocument.Parse(call.Output);
        Assert.Equal(["bleufrancecentral", "bleufrancesouth"], document.RootElement.EnumerateArray().Select(r => r.GetProperty("region").GetString()));
        Assert.All(document.RootElement.EnumerateArray(), r => Assert.Equal(JsonValueKind.Null, r.GetProperty("pue").GetProperty("measured").ValueKind));
        Assert.All(document.RootElement.EnumerateArray(), r => Assert.Equal("<1.3", r.GetProperty("pue").GetProperty("target").GetString()));
    }

    [Fact]
    public async Task Facilities_OfARegionOfAnotherCloud_AreAllUnknown()
    {
        var call = await Call.HereAsync("facilities", "singaporecentral");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.DoesNotContain(" FR", call.Output);
        Assert.Contains("unknown", call.Output);
    }

    [Fact]
    public async Task Facilities_OfARegionAboveTheLimit_Fail()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "  bleu-infra:keys:", "  bleu-infra:facilities:\n    pueTarget: \"1.4\"\n  bleu-infra:keys:");

        var call = await Call.InAsync(project.Root, "facilities", "fr-south");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU1153: bleu-infra:facilities.pueTarget is not below the cloud's limit of power-usage effectiveness, got '1.4'.", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Facilities_OfNoRegion_NamesTheNearest()
    {
        var call = await Call.HereAsync("facilities", "bleufrancecentre");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith("error BLEU1166: region is neither a region of a cloud nor the stack of one, got 'bleufrancecentre'.", Assert.Single(call.Messages));
        Assert.EndsWith("Did you mean 'bleufrancecentral'?", call.Messages[0]);
    }

    [Fact]
    public async Task Drill_OfARegion_IsAsReviewed() => Golden.Verify((await Call.HereAsync("drill", "fr-central", "--today", "2026-06-30")).Output, "drill");

    [Theory]
    [InlineData("2027-05-20", 0, "current")]
    [InlineData("2027-05-21", 1, "overdue")]
    public async Task Drill_AfterItsDay_IsOverdue(string today, int exitCode, string state)
    {
        var call = await Call.HereAsync("drill", "fr-central", "--json", "--today", today);

        Assert.Equal(exitCode, call.ExitCode);
        using var document = JsonDocument.Parse(call.Output);
        Assert.Equal(state, document.RootElement[0].GetProperty("state").GetString());
        Assert.Equal(
            exitCode == 0
                ? []
                : ["warning BLEU1162: fr-central:drill is overdue, got '2026-05-20'. Due: 2027-05-20, every 365 days. Exercise it, and enter the day as drill.lastExercised."],
            call.Messages);
    }

    [Fact]
    public async Task Drill_ThatWasNeverExercised_IsAWarning()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "  bleu-infra:drill:\n    lastExercised: \"2026-05-27\"\n", "");

        var call = await Call.InAsync(project.Root, "drill", "fr-south", "--today", "2026-06-30");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            "warning BLEU1163: fr-south:drill was never exercised. Wanted: every 365 days. Exercise it, and enter the day as drill.lastExercised.",
            Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Drill_OfAClient_NamesTheRegions()
    {
        var call = await Call.HereAsync("drill", "client-chu-armor");

        Assert.Equal(
            "error BLEU1167: stack has no drill: it is not the stack of a region, got 'client-chu-armor'. Known: 'fr-central', 'fr-south'. "
            + "Name the stack of the region that the client lives in.",
            Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Drill_OnNoDay_IsNotUnderstood() =>
        Assert.Contains("BLEU4001: command line is not understood: 'soon' is not a day such as 2026-01-31.", (await Call.HereAsync("drill", "--today", "soon")).Error);
}
