using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class PolicyTests
{
    private const string Day = "2026-11-25";

    [Fact]
    public async Task Policy_OfACommittedStack_IsKept()
    {
        var call = await Call.HereAsync("policy", "fr-central", "--today", Day);
        Assert.True(call.ExitCode == 0, call.Output + call.Error);
        Assert.Contains("kept: ", call.Output);
        Assert.Contains("waived until 2027-05-24 by maintainers", call.Output);
    }

    [Fact]
    public async Task Policy_AfterAWaiverHasExpired_IsNotKept()
    {
        var call = await Call.HereAsync("policy", "fr-central", "--today", "2027-06-01");
        Assert.Equal(1, call.ExitCode);
        Assert.Contains("BLEU8004: waiver of DEP-002 has expired, got '2027-05-24'", call.Output);
    }

    [Fact]
    public async Task Policy_OfAFile_IsJudgedWithoutAStack()
    {
        var file = Path.Combine(Path.GetTempPath(), $"bleu-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(
            file,
            """{"type": "Microsoft.Storage/storageAccounts", "name": "data", "properties": {"publicNetworkAccess": "Enabled"}}""",
            TestContext.Current.CancellationToken);
        try
        {
            var call = await Call.HereAsync("policy", "--input", file, "--format", "json");
            Assert.Equal(1, call.ExitCode);
            using var json = JsonDocument.Parse(call.Output);
            Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "NET-001" && f.GetProperty("outcome").GetString() == "fail");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("state.json", "NET-001", """{"version": 3, "deployment": {"resources": [{"urn": "urn:pulumi:prod::infra::azure-native:storage:StorageAccount::data", "type": "azure-native:storage:StorageAccount", "custom": true, "id": "/x", "inputs": {"publicNetworkAccess": "Enabled"}}]}}""")]
    [InlineData("preview.json", "NET-001", """{"steps": [{"op": "create", "newState": {"urn": "urn:pulumi:prod::infra::azure-native:storage:StorageAccount::data", "type": "azure-native:storage:StorageAccount", "custom": true, "inputs": {"publicNetworkAccess": "Enabled"}}}]}""")]
    [InlineData("template.json", "NET-001", """{"$schema": "https://schema.example/deploymentTemplate.json#", "parameters": {"access": {"type": "string", "defaultValue": "Enabled"}}, "resources": [{"type": "Microsoft.Storage/storageAccounts", "name": "data", "apiVersion": "2024-01-01", "properties": {"publicNetworkAccess": "[parameters('access')]"}}]}""")]
    [InlineData("export.json", "NET-001", """{"value": [{"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/data", "type": "Microsoft.Storage/storageAccounts", "name": "data", "properties": {"publicNetworkAccess": "Enabled"}}]}""")]
    [InlineData("manifest.yaml", "K8S-002", "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: x, securityContext: {privileged: true}}]}\n")]
    public async Task Policy_OfEveryKindOfFile_FindsWhatIsBroken(string name, string rule, string content)
    {
        var folder = Directory.CreateTempSubdirectory("bleu-input-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
            foreach (var arguments in new[] { new[] { "policy", "--input", file, "--format", "json" }, ["policy", "fr-central", "--input", file, "--format", "json", "--today", Day] })
            {
                var call = await Call.HereAsync(arguments);
                Assert.True(call.ExitCode == 1, call.Output + call.Error);
                using var json = JsonDocument.Parse(call.Output);
                Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == rule && f.GetProperty("outcome").GetString() == "fail");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The configuration asks for more than the default, and the default is what the workspace is given.
    [Fact]
    public async Task Policy_OfAPropertyFromTheConfiguration_ShowsThePatch()
    {
        using var project = TemporaryProject.Of("fr-central");
        project.Replace("Pulumi.fr-central.yaml", "  bleu-infra:hub:\n", "  bleu-infra:policy:\n    retentionDays: 400\n  bleu-infra:hub:\n");
        var console = await Call.InAsync(project.Root, "policy", "fr-central", "--today", Day);
        Assert.Contains("patch stacks/config/Pulumi.fr-central.yaml: bleu-infra:logs.retentionDays: 365 (default) -> 400", console.Output);

        using var json = JsonDocument.Parse((await Call.InAsync(project.Root, "policy", "fr-central", "--today", Day, "--format", "json")).Output);
        var patched = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.TryGetProperty("patch", out _)).ToList();
        Assert.Contains(patched, f => f.GetProperty("rule").GetString() == "LOG-005" && f.GetProperty("patch").GetProperty("new").GetString() == "400");

        // What the patch says, done by hand, keeps the rule.
        project.Replace("Pulumi.fr-central.yaml", "  bleu-infra:hub:\n", "  bleu-infra:logs:\n    retentionDays: 400\n  bleu-infra:hub:\n");
        Assert.DoesNotContain("LOG-005", (await Call.InAsync(project.Root, "policy", "fr-central", "--today", Day)).Output);
    }

    [Fact]
    public async Task Policy_OfAValueThatStandsInTheFile_ShowsThePatch()
    {
        using var project = TemporaryProject.Of("fr-central");
        project.Replace("Pulumi.fr-central.yaml", "  bleu-infra:hub:\n", "  bleu-infra:vault:\n    softDeleteDays: 30\n  bleu-infra:hub:\n");
        var call = await Call.InAsync(project.Root, "policy", "fr-central", "--today", Day);
        Assert.Contains("patch stacks/config/Pulumi.fr-central.yaml: bleu-infra:vault.softDeleteDays: 30 -> 90", call.Output);
    }

    [Fact]
    public async Task Policy_OfALargeFleet_ShowsThePatchOfTheStackThatNeedsOne()
    {
        using var fleet = new TemporaryFleet(18);
        fleet.Replace("fr-south", "  bleu-infra:hub:\n", "  bleu-infra:vault:\n    softDeleteDays: 30\n  bleu-infra:hub:\n");
        var call = await Call.InAsync(fleet.Root, "policy", "--all", "--today", Day);

        Assert.Contains("patch stacks/config/Pulumi.fr-south.yaml: bleu-infra:vault.softDeleteDays: 30 -> 90", call.Output);
        Assert.Contains("21 stacks: 21 whole, 0 failed", call.Output);
    }

    // A preview holds no ids: what a rule follows by them is then not known, and never taken for well or for somebody else's affair.
    [Fact]
    public async Task Policy_OfAPreviewInAFile_SaysWhatItCannotSee()
    {
        using var project = TemporaryProject.Of("fr-central", "client-fontclaire");
        var differing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var stack in new[] { "fr-central", "client-fontclaire" })
        {
            var file = Path.Combine(project.Root, stack + ".json");
            await File.WriteAllTextAsync(file, (await Call.InAsync(project.Root, "preview", stack, "--json")).Output, TestContext.Current.CancellationToken);
            var planned = await OutcomesAsync(project, stack);
            var read = await OutcomesAsync(project, stack, "--input", file);

            Assert.Equal(planned.Keys.Order(), read.Keys.Order());
            foreach (var key in planned.Keys.Where(k => planned[k] != read[k]))
            {
                Assert.Equal("undetermined", read[key]);
                differing.Add(key.Rule);
            }
        }

        Assert.Equal(["DR-004", "DR-010", "LOG-001", "LOG-002", "LOG-006", "NET-003", "NET-006", "NET-011"], differing);
        var page = await File.ReadAllTextAsync(RepositoryPaths.Of("docs", "commands.md"), TestContext.Current.CancellationToken);
        Assert.All(differing, rule => Assert.Contains($"[{rule}](policies/{rule}.md)", page));
    }

    [Fact]
    public async Task Policy_Output_IsWrittenToAFile()
    {
        var file = Path.Combine(Path.GetTempPath(), $"bleu-{Guid.NewGuid():N}.html");
        try
        {
            var call = await Call.HereAsync("policy", "fr-central", "--today", Day, "--format", "html", "--output", file);
            Assert.Equal(0, call.ExitCode);
            Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(2, "BLEU4001", "policy", "fr-central", "--format", "pdf")]
    [InlineData(1, "BLEU4002", "policy")]
    [InlineData(1, "BLEU1007", "policy", "nowhere")]
    [InlineData(1, "BLEU8009", "policy", "fr-central", "--baseline", "2025-01")]
    [InlineData(1, "BLEU8010", "policy", "--input", "nowhere.json")]
    [InlineData(1, "BLEU8009", "policy", "diff", "2026-11", "2030-01")]
    public async Task Policy_CalledWrongly_SaysSo(int exitCode, string code, params string[] arguments)
    {
        var call = await Call.HereAsync(arguments);
        Assert.Equal(exitCode, call.ExitCode);
        Assert.Contains(code, call.Error);
    }

    [Fact]
    public async Task Diff_OfBaselines_ListsWhatComes()
    {
        var call = await Call.HereAsync("policy", "diff", "2026-11", "2027-02");
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("+ NET-019 ", call.Output);
        Assert.Contains("fr-central: ", call.Output);
    }

    [Theory]
    [InlineData("azure", "policy_set_definitions/Bleu-2026-11.alz_policy_set_definition.json", "bleufrancecentral")]
    [InlineData("kubernetes", "bleu-k8s-002.yaml", "ValidatingAdmissionPolicy")]
    public async Task Export_OfAStack_WritesWhatThePlatformTakes(string platform, string file, string text)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"bleu-{Guid.NewGuid():N}");
        try
        {
            var call = await Call.HereAsync("policy", "export", platform, "fr-central", "--output", folder);
            Assert.True(call.ExitCode == 0, call.Error);
            Assert.Matches("^wrote [0-9]+ files to ", call.Output);
            Assert.Contains(text, await File.ReadAllTextAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken));
            Assert.DoesNotContain(Directory.EnumerateFiles(folder, "*.tmp", SearchOption.AllDirectories), _ => true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Export_WithoutAFolder_SaysWhatStaysOutAndWhy()
    {
        var call = await Call.HereAsync("policy", "export", "azure");
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("yes NET-001 ", call.Output);
        Assert.Contains("no  CRY-018 Passwords, keys and scripts are marked as secrets: whether a value is marked as a secret is known to the deployment alone", call.Output);
    }

    private static async Task<Dictionary<(string Rule, string Urn), string>> OutcomesAsync(TemporaryProject project, string stack, params string[] more)
    {
        using var json = JsonDocument.Parse((await Call.InAsync(project.Root, ["policy", stack, "--today", Day, "--format", "json", .. more])).Output);
        return json.RootElement.GetProperty("findings").EnumerateArray()
            .GroupBy(f => (f.GetProperty("rule").GetString() ?? "", f.GetProperty("urn").GetString() ?? ""))
            .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(f => f.GetProperty("outcome").GetString()).Distinct().Order(StringComparer.Ordinal)));
    }
}
