using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class PreviewTests
{
    private static readonly string[] DocumentFields = ["stack", "project", "cloud", "resources", "outputs", "diagnostics", "check", "elapsedMs"];
    private static readonly string[] ResourceFields =
        ["urn", "type", "name", "custom", "parent", "provider", "inputs", "dependencies", "propertyDependencies", "options"];

    [Fact]
    public async Task Preview_Json_IsOneDocumentAndNothingElse()
    {
        var call = await Call.HereAsync("preview", "fr-central", "--json");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        using var document = JsonDocument.Parse(call.Output);
        Assert.Equal(DocumentFields, Names(document.RootElement));
        Assert.All(document.RootElement.GetProperty("resources").EnumerateArray(), r => Assert.Equal(ResourceFields, Names(r)));
        Assert.Equal(("fr-central", "bleu-infra", "bleu"), (
            document.RootElement.GetProperty("stack").GetString(),
            document.RootElement.GetProperty("project").GetString(),
            document.RootElement.GetProperty("cloud").GetString()));
        Assert.Contains("\"secret\": true", call.Output);
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("fr-central", "fr-south")]
    public async Task Preview_JsonOfSeveralStacks_IsAnArray(params string[] stacks)
    {
        var call = await Call.HereAsync(["preview", .. stacks, "--json"]);

        Assert.Equal(0, call.ExitCode);
        using var document = JsonDocument.Parse(call.Output);
        Assert.True(document.RootElement.GetArrayLength() >= 2);
        Assert.All(
            document.RootElement.EnumerateArray().SelectMany(d => d.GetProperty("diagnostics").EnumerateArray()),
            d => Assert.Equal("information", d.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task Preview_Redirected_HasNoColours()
    {
        var call = await Call.HereAsync("preview", "fr-central");

        Assert.Equal(0, call.ExitCode);
        Assert.DoesNotContain('\u001b', call.Output + call.Error);
        using var document = JsonDocument.Parse((await Call.HereAsync("preview", "fr-central", "--json")).Output);
        Assert.Contains($"whole plan: {document.RootElement.GetProperty("resources").GetArrayLength()} resources", call.Output);
    }

    [Fact]
    public async Task Preview_OfAWholePlan_EndsWithWhatWasChecked()
    {
        var call = await Call.HereAsync("preview", "fr-central", "--tree");

        using var document = JsonDocument.Parse((await Call.HereAsync("preview", "fr-central", "--json")).Output);
        var checkable = document.RootElement.GetProperty("resources").EnumerateArray().Count(r =>
            r.GetProperty("custom").GetBoolean() && r.GetProperty("type").GetString()?.StartsWith("pulumi:", StringComparison.Ordinal) == false);
        Assert.Equal($"{checkable} of {checkable} resources checked, 0 errors", call.Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Theory]
    [InlineData("--no-validate")]
    [InlineData("--validate", "false")]
    public async Task Preview_WithoutValidation_ChecksNothing(params string[] options)
    {
        var text = await Call.HereAsync(["preview", "fr-central", "--tree", .. options]);
        var json = await Call.HereAsync(["preview", "fr-central", "--json", .. options]);

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.DoesNotContain("checked", text.Output);
        Assert.DoesNotContain("\"check\"", json.Output);
    }

    [Fact]
    public async Task Preview_Tree_IsAsReviewed()
    {
        var call = await Call.HereAsync("preview", "client-chu-armor", "--tree");

        Golden.Verify(string.Join('\n', call.Output.Split('\n').Where(l => !l.StartsWith("whole plan", StringComparison.Ordinal))), "client-tree");
    }

    [Fact]
    public async Task Preview_BrokenConfiguration_SaysEverythingAndShowsNoPlan()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "cloud: bleu", "cloud: blue");
        project.Replace("Pulumi.fr-south.yaml", "addressSpace: 10.17.0.0/20", "addressSpace: 10.17.1.0/20");

        var text = await Call.InAsync(project.Root, "preview", "fr-south");
        var json = await Call.InAsync(project.Root, "preview", "fr-south", "--json");

        Assert.Equal((1, 1), (text.ExitCode, json.ExitCode));
        Assert.Equal("", text.Output);
        Assert.Equal(
            [
                "no plan of fr-south:",
                "error stacks/config/Pulumi.fr-south.yaml:7: BLEU1008: bleu-infra:cloud is not a known cloud, got 'blue'. Allowed: 'azure-china', 'azure-local', 'azure-public', 'azure-us-government', 'bleu', 'delos', 'govsg'. Did you mean 'bleu'?",
                "error stacks/config/Pulumi.fr-south.yaml:17: BLEU1014: bleu-infra:hub.addressSpace has host bits set; the block is 10.17.0.0/20, got '10.17.1.0/20'. Wanted: a private IPv4 block such as 10.16.0.0/20. Correct the block.",
            ],
            text.Messages);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(0, document.RootElement.GetProperty("resources").GetArrayLength());
        Assert.Equal(["BLEU1008", "BLEU1014"], document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Preview_ClientOfABrokenRegion_NamesTheRegionToMend()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-central.yaml", "region: bleufrancecentral", "region: nowhere");

        var call = await Call.InAsync(project.Root, "preview", "client-chu-armor");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU3011", call.Error);
        Assert.Contains("./bleu preview fr-central", call.Error);
    }

    [Fact]
    public async Task Preview_HostOfAnotherCloud_MakesThePlanUnfit()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-central.yaml", "service: platform", "service: https://account.blob.core.windows.net");

        var call = await Call.InAsync(project.Root, "preview", "fr-central");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("points at another cloud: 'windows.net' belongs to Azure, the plan is for Bleu", call.Error);
        Assert.All(call.Messages.Where(m => m.StartsWith("error", StringComparison.Ordinal)), m => Assert.Contains("BLEU2006", m));
    }

    [Fact]
    public async Task Preview_UnconfirmedValuesOfTheCloud_AreMarked()
    {
        var call = await Call.HereAsync("preview", "client-chu-armor");

        Assert.Contains(
            "note BLEU2007: bleu has values in this plan that nobody has confirmed: privateLinkZones.blob (derived), privateLinkZones.vault (derived). "
            + "Ask the operator, and supply what is confirmed in stacks/config/clouds/bleu.json.",
            call.Output);
    }

    [Fact]
    public async Task Preview_WithoutStack_NamesThem()
    {
        using var project = TemporaryProject.Of("client-chu-armor", "fr-central", "fr-south", "platform");
        var call = await Call.InAsync(project.Root, "preview");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            ["error BLEU4002: command line names no stack. Known: 'client-chu-armor', 'fr-central', 'fr-south', 'platform'. Name one or several, or say --all."],
            call.Messages);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("fr-central\n")]
    [InlineData("\u001b[31mred")]
    public async Task Preview_HostileStackName_IsRefusedAndNotEchoedRaw(string name)
    {
        var call = await Call.HereAsync("preview", name);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU1007", call.Error);
        Assert.DoesNotContain('\u001b', call.Error);
    }

    [Fact]
    public async Task Preview_Out_WritesWholeFilesOnly()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "cloud: bleu", "cloud: blue");
        var folder = Path.Combine(project.Root, "plans");

        var call = await Call.InAsync(project.Root, "preview", "fr-central", "fr-south", "--out", folder);

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(["fr-central.json"], Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)));
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "fr-central.json")));
        using var shown = JsonDocument.Parse((await Call.HereAsync("preview", "fr-central", "--json")).Output);
        Assert.Equal(
            shown.RootElement.GetProperty("resources").GetArrayLength(),
            document.RootElement.GetProperty("resources").GetArrayLength());
    }

    [Fact]
    public async Task Preview_OutWhereNothingCanBeWritten_SaysSoAndLeavesNothing()
    {
        using var project = new TemporaryProject();
        var file = Path.Combine(project.Root, "taken");
        await File.WriteAllTextAsync(file, "not a folder", TestContext.Current.CancellationToken);

        var call = await Call.InAsync(project.Root, "preview", "fr-central", "--out", file);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith($"error BLEU4004: {file}/fr-central.json cannot be written: ", Assert.Single(call.Messages));
        Assert.EndsWith("Choose another place, or make room and try again.", call.Messages[0]);
        Assert.Equal("not a folder", File.ReadAllText(file));
        Assert.Empty(Directory.EnumerateFiles(project.Root, "*.tmp", SearchOption.AllDirectories));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
