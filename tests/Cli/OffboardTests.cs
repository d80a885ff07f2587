using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Cli.Tests;

public sealed class OffboardTests
{
    private const string Notice = "2027-01-04";

    [Fact]
    public async Task Offboard_OfAHospital_IsAsReviewed()
    {
        var call = await Call.HereAsync("offboard", "chu-armor", "--notice", Notice);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Golden.Verify(call.Output, "offboard", "txt");
    }

    [Fact]
    public async Task Offboard_OfATownWithAMailDomain_LetsItTakeTheZone()
    {
        var call = await Call.HereAsync("offboard", "fontclaire", "--notice", Notice);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("zone file of RFC 1035", call.Output.Split('\n').Single(l => l.Contains("records of a mail domain", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Offboard_OfAClientWithACluster_TakesItsObjectsOut()
    {
        var call = await Call.HereAsync("offboard", "editeur-nuage", "--notice", Notice);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("aks-editeur-nuage-bleus", call.Output);
        Assert.Contains("YAML of the upstream API", call.Output);
        Assert.Contains("cmk-editeur-nuage-cluster", call.Output);
    }

    [Fact]
    public async Task Offboard_DestroysNothingBeforeWhatNeedsIt()
    {
        var call = await Call.HereAsync("offboard", "client-chu-armor", "--notice", Notice, "--json");
        using var record = JsonDocument.Parse(call.Output);
        var order = record.RootElement.GetProperty("destruction").EnumerateArray().Select(d => d.GetString() ?? "").ToList();
        int At(string start) => order.FindIndex(o => o.StartsWith(start, StringComparison.Ordinal));
        int Last(string start) => order.FindLastIndex(o => o.StartsWith(start, StringComparison.Ordinal));

        Assert.True(Last("authorization:ManagementLock") < At("network:"), "Locks come off first.");
        Assert.True(Last("network:PrivateEndpoint ") < At("network:VirtualNetwork "), "Endpoints go before their network.");
        Assert.True(Last("storage:StorageAccount") < At("keyvault:Key "), "Data go before the keys they are wrapped with.");
        Assert.True(Last("keyvault:Key ") < At("keyvault:Vault "), "Keys go before their vault.");
        Assert.Equal("2027-01-25", record.RootElement.GetProperty("erasure").GetString());
        Assert.Equal(order.Count, order.Distinct().Count());
    }

    [Fact]
    public async Task Offboard_RecordThatIsWhole_IsSignedOff()
    {
        using var project = new TemporaryProject();
        var file = await RecordAsync(project, step =>
        {
            step["doneOn"] = step["from"]?.GetValue<string>();
            step["signedBy"] = step["office"]?.GetValue<string>();
            step["evidence"] = "EV-1";
        });
        var call = await Call.InAsync(project.Root, "offboard", "chu-armor", "--check", file);

        Assert.Equal((0, "", "chu-armor: 12 of 12 steps signed off\n"), (call.ExitCode, call.Error, call.Output));
    }

    [Fact]
    public async Task Offboard_RecordWithFaults_NamesEach()
    {
        using var project = new TemporaryProject();
        var file = await RecordAsync(project, step =>
        {
            var name = step["name"]?.GetValue<string>();
            step["doneOn"] = name == "disable" ? "2027-01-05" : step["from"]?.GetValue<string>();
            step["signedBy"] = name == "delete" ? "platform operations" : name == "notice" ? null : step["office"]?.GetValue<string>();
            step["evidence"] = "EV-1";
        });
        var call = await Call.InAsync(project.Root, "offboard", "chu-armor", "--check", file);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [
                "error BLEU5210: chu-armor step 'notice' is not signed off. Wanted: doneOn, evidence, and signedBy 'contract manager'. Do it, and fill in the record.",
                "error BLEU5212: chu-armor step 'disable' was done before its day, or on no day, got '2027-01-05'. Allowed: 2027-01-25 or later. Correct the record; if it was done too early, tell the client.",
                "error BLEU5211: chu-armor step 'delete' is signed off by an office that does not answer for it, got 'platform operations'. Wanted: 'key officers'. Let that office sign.",
            ],
            call.Messages);
    }

    [Theory]
    [InlineData("nothing", "is not JSON")]
    [InlineData("[]", "is not the record of an exit")]
    [InlineData("{\"notice\": \"2027-01-04\", \"steps\": [1]}", "is not the record of an exit")]
    public async Task Offboard_FileThatIsNoRecord_IsRefused(string content, string problem)
    {
        using var project = new TemporaryProject();
        File.WriteAllText(Path.Combine(project.Root, "record.json"), content);
        var call = await Call.InAsync(project.Root, "offboard", "chu-armor", "--check", "record.json");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal([$"error BLEU5213: {Path.Combine(project.Root, "record.json")} {problem}. Wanted: the file that ./bleu offboard CLIENT --out FOLDER wrote. Name that file."], call.Messages);
    }

    [Fact]
    public async Task Offboard_UnknownClient_NamesTheNearest()
    {
        using var project = TemporaryProject.Of("fr-central", "client-chu-armor");
        var call = await Call.InAsync(project.Root, "offboard", "chu-armour");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(["error BLEU5214: client is neither the code nor the stack of a client, got 'chu-armour'. Known: 'chu-armor'. Did you mean 'chu-armor'?"], call.Messages);
    }

    private static async Task<string> RecordAsync(TemporaryProject project, Action<JsonNode> fill)
    {
        var call = await Call.InAsync(project.Root, "offboard", "chu-armor", "--notice", Notice, "--out", "exit");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        var file = Path.Combine(project.Root, "exit", "exit-chu-armor.json");
        var record = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)) ?? throw new InvalidOperationException(file);
        foreach (var step in record["steps"]?.AsArray() ?? [])
        {
            fill(step ?? throw new InvalidOperationException(file));
        }

        await File.WriteAllTextAsync(file, record.ToJsonString(), TestContext.Current.CancellationToken);
        return file;
    }
}
