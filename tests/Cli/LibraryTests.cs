using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class LibraryTests
{
    private static string Genuine(string name)
    {
        var folder = Path.Combine(RepositoryPaths.SharedData, "alz-library", "platform", name);
        Assert.SkipUnless(Directory.Exists(folder), "The Azure Landing Zones Library does not lie beside the repository.");
        return folder;
    }

    [Theory]
    [InlineData("library")]
    [InlineData("library check")]
    [InlineData("library diff")]
    public async Task Help_OfACommand_IsAsReviewed(string command)
    {
        Golden.Verify(await Call.HelpAsync(command), "help-" + command.Replace(' ', '-'));
    }

    [Fact]
    public async Task Check_OfTheLibraryThatShips_FindsNothing()
    {
        var call = await Call.HereAsync("library", "check");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.EndsWith("; 0 defects\n", call.Output);
    }

    [Fact]
    public async Task Check_Json_NamesCodeSubjectAndFile()
    {
        var call = await Call.HereAsync("library", "check", Genuine("slz"), "--json");

        using var document = JsonDocument.Parse(call.Output);
        var first = document.RootElement[0];
        Assert.Equal("BLEU6001", first.GetProperty("code").GetString());
        Assert.Equal("policy assignment 'Enforce-Sov-L1-Regions'", first.GetProperty("subject").GetString());
        Assert.EndsWith("Enforce-Sov-L1-Regions.alz_policy_assignment.json", first.GetProperty("file").GetString());
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNone_SaysSo()
    {
        var call = await Call.HereAsync("library", "check", "nowhere");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith($"error {RepositoryPaths.Of("nowhere")}: BLEU6030: the library is not a folder.", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Diff_OfAlzAndSlz_SaysWhatIsAdded()
    {
        var call = await Call.HereAsync("library", "diff", Genuine("alz"), Genuine("slz"));
        var json = await Call.HereAsync("library", "diff", Genuine("alz"), Genuine("slz"), "--json");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("policy assignment 'Enforce-Sov-L3-Conf' is placed at 'slz/confidential_corp', 'slz/confidential_online'", call.Output);
        using var document = JsonDocument.Parse(json.Output);
        Assert.All(document.RootElement.EnumerateArray(), c => Assert.False(c.GetProperty("refused").GetBoolean()));
    }

    [Fact]
    public async Task Preview_WithALibrary_PlansThePlatformWithIt()
    {
        var call = await Call.HereAsync("preview", "platform", "--tree", "--library", Genuine("slz"));

        Assert.Equal(0, call.ExitCode);
        Assert.Contains("whole plan: ", call.Output);
        Assert.Contains("no text points at another cloud", call.Output);
    }

    [Fact]
    public async Task Discover_Policies_WritesTheListOfTheCloud()
    {
        using var project = new TemporaryProject();
        var export = Path.Combine(project.Root, "policies.json");
        File.WriteAllText(export, """[{"name": "404c3081-a854-4457-ae30-26a93ef643f9", "displayName": "Secure transfer", "policyType": "BuiltIn"}]""");

        var call = await Call.InAsync(project.Root, "cloud", "discover", "--policies", export, "--cloud", "bleu");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.EndsWith("bleu.json: 1 built-in policies\n", call.Output);
        Assert.Contains("404c3081", File.ReadAllText(Path.Combine(project.Root, "stacks", "config", "clouds", "bleu.json")));
    }
}
