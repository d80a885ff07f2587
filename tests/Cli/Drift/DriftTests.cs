using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Cli.Tests.Drift;

/// <summary>A plan beside a state: what differs is said in words, what only the cloud knows is left alone.</summary>
public sealed class DriftTests : IDisposable
{
    private const string Stack = "client-chu-armor";
    private const string Group = "azure-native:resources:ResourceGroup::network";
    private const string Network = "azure-native:network:VirtualNetwork::spoke";
    private readonly TemporaryProject _project = TemporaryProject.Of("fr-central", Stack);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_project.Root, "state.json");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Drift_OfAStackAsItWasDeployed_IsNone()
    {
        await WriteAsync(_ => { });

        var call = await DriftAsync();

        Assert.True(call.ExitCode == 0, call.Output + call.Error);
        Assert.Matches(@"^as planned: client-chu-armor: 0 added, 0 removed, 0 changed, \d+ as planned; \d+ values not compared, being secret or known to the cloud alone\n$", call.Output);
    }

    [Fact]
    public async Task Drift_InEveryForm_IsSaidInWords()
    {
        await WriteAsync(state =>
        {
            var resources = StateOfAPlan.Resources(state);
            StateOfAPlan.Inputs(state, Group)["tags"]!["service"] = "other-service";
            StateOfAPlan.Inputs(state, Group)["tags"]!["forgotten"] = "yes";
            StateOfAPlan.Inputs(state, Group)["tags"]!.AsObject().Remove("dataClass");
            StateOfAPlan.Inputs(state, Network)["addressSpace"]!["addressPrefixes"]![0] = "10.99.0.0/22";
            var removed = StateOfAPlan.Resource(state, Group).DeepClone().AsObject();
            removed["urn"] = removed["urn"]!.GetValue<string>().Replace("::network", "::legacy", StringComparison.Ordinal);
            removed["protect"] = true;
            resources.Remove(StateOfAPlan.Resource(state, "azure-native:resources:ResourceGroup::keys"));
            resources.Add(removed);
        });

        var call = await DriftAsync();

        Assert.Equal((1, ""), (call.ExitCode, call.Error));
        Golden.Verify(Counted(call.Output), "drift");
        Golden.Verify(Counted((await DriftAsync("--format", "markdown")).Output), "drift", "md");
        using var json = JsonDocument.Parse((await DriftAsync("--format", "json")).Output);
        Assert.Equal((true, 1, 1, 2), (
            json.RootElement.GetProperty("differs").GetBoolean(),
            json.RootElement.GetProperty("added").GetInt32(),
            json.RootElement.GetProperty("removed").GetInt32(),
            json.RootElement.GetProperty("changed").GetInt32()));
    }

    [Fact]
    public async Task Drift_OfWhatAzureComputesOrWritesOtherwise_IsNone()
    {
        await WriteAsync(state =>
        {
            var group = StateOfAPlan.Inputs(state, Group);
            group["location"] = "Bleu France Central";
            group["resourceGroupName"] = group["resourceGroupName"]!.DeepClone();
            group["__defaults"] = new JsonArray();
            foreach (var resource in StateOfAPlan.Resources(state))
            {
                var inputs = resource!["inputs"]!.AsObject();
                foreach (var (key, value) in inputs.ToList())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var id) && id.StartsWith("/subscriptions/", StringComparison.Ordinal))
                    {
                        inputs[key] = id.ToUpperInvariant();
                    }
                }
            }
        });

        var call = await DriftAsync();

        Assert.True(call.ExitCode == 0, call.Output);
    }

    [Fact]
    public async Task Drift_OfASecret_ShowsNeitherValue()
    {
        await WriteAsync(state =>
        {
            foreach (var resource in StateOfAPlan.Resources(state))
            {
                Expose(resource!["inputs"]);
            }
        });

        var call = await DriftAsync();

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("is '[in plain text]' in the state, the plan has '[secret]'", call.Output);
        Assert.DoesNotContain("hunter2", call.Output + call.Error);
    }

    [Fact]
    public async Task State_WithPendingOperations_IsWarnedOf()
    {
        await WriteAsync(state => state["deployment"]!["pending_operations"] = new JsonArray(Pending(state)));

        Assert.Contains(
            $"warning BLEU9012: {File} holds 1 operation that a deployment began and did not end; what it came to is not known. "
            + "Look what came of it and refresh the state: pulumi refresh --clear-pending-creates.\n",
            (await DriftAsync()).Output);
    }

    [Fact]
    public async Task Output_ThatOnlyTheCloudChanged_IsNoDriftUntilARefreshBringsItIntoTheInputs()
    {
        await WriteAsync(state => StateOfAPlan.Resource(state, Group)["outputs"]!["tags"]!["service"] = "changed-in-the-cloud");
        var before = await DriftAsync();
        await WriteAsync(state => StateOfAPlan.Inputs(state, Group)["tags"]!["service"] = "changed-in-the-cloud");
        var after = await DriftAsync();

        Assert.Equal((0, 1), (before.ExitCode, after.ExitCode));
        Assert.DoesNotContain("changed-in-the-cloud", before.Output);
        Assert.Contains("changed-in-the-cloud", after.Output);
    }

    [Fact]
    public async Task Secret_ThatIsEncryptedAnew_IsNoDriftAndLeavesNoTrace()
    {
        await WriteAsync(state => StateOfAPlan.Resources(state).ToList().ForEach(r => Encrypt(r, "v1:0QvJ8r:c2VjcmV0LWNpcGhlcnRleHQ=")));

        var call = await DriftAsync();

        Assert.Equal(0, call.ExitCode);
        Assert.DoesNotContain("c2VjcmV0", call.Output + call.Error);
        Assert.Matches(@"; [1-9]\d* values not compared, being secret", call.Output);
    }

    [Theory]
    [InlineData("4.0.0")]
    [InlineData("3.28.0-alpha.1763000000+dirty")]
    [InlineData("not a version")]
    public async Task Provider_OfAVersionThatNobodyKnows_IsNoDrift(string version)
    {
        await WriteAsync(state =>
        {
            foreach (var provider in StateOfAPlan.Resources(state).Where(r => r!["type"]!.GetValue<string>().StartsWith("pulumi:providers:", StringComparison.Ordinal)))
            {
                provider!["inputs"]!["version"] = version;
            }
        });

        var call = await DriftAsync();

        Assert.True(call.ExitCode == 0, call.Output);
    }

    [Fact]
    public async Task Resource_ThatIsAboutToBeDeleted_CountsAsGone()
    {
        await WriteAsync(state =>
        {
            var old = StateOfAPlan.Resource(state, Network).DeepClone().AsObject();
            old["delete"] = true;
            old["inputs"]!["addressSpace"]!["addressPrefixes"]![0] = "10.99.0.0/22";
            StateOfAPlan.Resources(state).Insert(0, old);
        });

        Assert.Equal(0, (await DriftAsync()).ExitCode);
    }

    [Fact]
    public async Task Resource_ThatSomebodyDeletedInTheCloud_IsAddedAgainByTheNextDeployment()
    {
        // A refresh takes what is gone out of the state.
        await WriteAsync(state => StateOfAPlan.Resources(state).Remove(StateOfAPlan.Resource(state, Network)));

        var call = await DriftAsync();

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("azure-native:network:VirtualNetwork 'spoke'", call.Output);
        Assert.Contains("1 added, 0 removed, 0 changed", call.Output);
    }

    [Fact]
    public async Task State_ThatIsEncryptedAsAWhole_IsRefused()
    {
        await System.IO.File.WriteAllTextAsync(File, """{"version": 3, "ciphertext": "djE6YWJj"}""", Cancel);

        Assert.Contains("BLEU9010: " + File + " is no state of a stack.", (await DriftAsync()).Error);
    }

    [Fact]
    public async Task State_LargerThanItMayBe_IsRefusedUnread()
    {
        await using (var stream = System.IO.File.Create(File))
        {
            stream.SetLength((256L * 1024 * 1024) + 1);
        }

        Assert.Contains("BLEU9010: " + File + " is larger than 256 MiB.", (await DriftAsync()).Error);
    }

    [Theory]
    [InlineData("""{"version": 3, "deployment": {"resources": 7}}""")]
    [InlineData("""{"version": 3, "deployment": {"resources": [null, 1, [], {"type": 5}, {"urn": []}]}}""")]
    [InlineData("""{"version": 3, "deployment": []}""")]
    [InlineData("""{"version": "3", "deployment": {}}""")]
    [InlineData("""[1, 2]""")]
    [InlineData("""{"version": 3, "deployment": {"resources": [{"urn": "URN", "type": "azure-native:resources:ResourceGroup", "custom": "yes", "inputs": [1], "outputs": "x", "dependencies": {"a": 1}, "parent": 3}]}}""")]
    public async Task State_OfTheWrongShape_EndsInWordsAndNeverInADefect(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text.Replace("URN", $"urn:pulumi:{Stack}::bleu-infra::azure-native:resources:ResourceGroup::\\u001b[31mred", StringComparison.Ordinal), Cancel);

        var call = await DriftAsync();

        Assert.Equal(1, call.ExitCode);
        Assert.DoesNotContain('\u001b', call.Output + call.Error);
    }

    [Fact]
    public async Task State_NestedDeeperThanItMayBe_IsRefused()
    {
        await System.IO.File.WriteAllTextAsync(File, string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000)), Cancel);

        Assert.Contains("is damaged JSON, line 1, or nested more than 100 levels deep", (await DriftAsync()).Error);
    }

    [Fact]
    public async Task State_OfAnotherStack_IsRefused()
    {
        await WriteAsync(state =>
        {
            foreach (var resource in StateOfAPlan.Resources(state))
            {
                resource!["urn"] = resource["urn"]!.GetValue<string>().Replace(Stack, "client-other", StringComparison.Ordinal);
            }
        });

        var call = await DriftAsync();

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error BLEU9011: {File} is the state of another stack, got 'client-other'. Wanted: 'client-chu-armor'. Export that of the stack: pulumi stack export --stack client-chu-armor --file state.json."],
            call.Messages);
    }

    [Theory]
    [InlineData("{", "is damaged JSON, line 1, or nested more than 100 levels deep")]
    [InlineData("{\"version\": 3}", "is no state of a stack")]
    [InlineData("{\"version\": 1, \"deployment\": {}}", "is no state of a stack")]
    [InlineData(null, "cannot be read")]
    public async Task State_ThatIsNone_IsRefused(string? text, string problem)
    {
        if (text is not null)
        {
            await System.IO.File.WriteAllTextAsync(File, text, Cancel);
        }

        var call = await DriftAsync();

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error BLEU9010: {File} {problem}. Allowed: what pulumi stack export writes, a deployment of version 3 or 4. Export it anew: pulumi stack export --stack STACK --file state.json."],
            call.Messages);
    }

    private static string Counted(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\d+ as planned; \d+ values", "N as planned; N values");

    private static JsonObject Pending(JsonObject state)
    {
        var resource = StateOfAPlan.Resource(state, Network).DeepClone().AsObject();
        resource.Remove("id");
        resource["outputs"] = new JsonObject();
        return new() { ["resource"] = resource, ["type"] = "creating" };
    }

    private static void Encrypt(JsonNode? value, string ciphertext)
    {
        if (value is JsonObject map && map["ciphertext"] is not null)
        {
            map["ciphertext"] = ciphertext;
        }
        else if (value is JsonObject or JsonArray)
        {
            (value is JsonObject entries ? entries.Select(e => e.Value) : value.AsArray()).ToList().ForEach(v => Encrypt(v, ciphertext));
        }
    }

    private static void Expose(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject map:
                foreach (var (key, entry) in map.ToList())
                {
                    if (entry is JsonObject { Count: 2 } secret && secret["ciphertext"] is not null)
                    {
                        map[key] = "hunter2";
                    }
                    else
                    {
                        Expose(entry);
                    }
                }

                break;
            case JsonArray list:
                list.ToList().ForEach(Expose);
                break;
        }
    }

    private async Task WriteAsync(Action<JsonObject> change)
    {
        var plan = await Call.InAsync(_project.Root, "preview", Stack, "--json");
        Assert.Equal(0, plan.ExitCode);
        var state = StateOfAPlan.Of(plan.Output);
        change(state);
        await System.IO.File.WriteAllTextAsync(File, state.ToJsonString(), Cancel);
    }

    private Task<Call> DriftAsync(params string[] more) => Call.InAsync(_project.Root, ["drift", Stack, "--state", File, .. more]);
}
