using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.PolicyPack.Tests.Engine;
using Pulumirpc;
using static Bleu.Infra.PolicyPack.Tests.Engine.Requests;

namespace Bleu.Infra.PolicyPack.Tests;

/// <summary>The pack of the sovereign policies, asked over the wire.</summary>
public sealed class ShippedPackTests
{
    private const string Account = "azure-native:storage:StorageAccount";
    private const string Open = """{"publicNetworkAccess":"Enabled","location":"bleufrancecentral"}""";

    [Fact]
    public async Task Info_NamesEveryRuleOfResourcesAndStacks()
    {
        await using var pack = await PackProcess.ShippedAsync(RepositoryPaths.Root);
        var info = await pack.InfoAsync();

        Assert.Equal(
            PolicyCatalog.All.Where(r => r is not FleetRule).Select(r => r.Id.ToLowerInvariant()).Concat(["baseline", "waivers"]).Order(StringComparer.Ordinal),
            info.Policies.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(info.Policies, p => Assert.True(p.Severity != PolicySeverity.Unspecified && p.Description.Length > 20 && p.RemediationSteps.Length > 20, p.Name));
        var open = info.Policies.Single(p => p.Name == "net-001");
        Assert.Equal(
            (PolicyType.Resource, EnforcementLevel.Mandatory, PolicySeverity.Critical, "SecNumCloud", "3.2", "13.2.a"),
            (open.PolicyType, open.EnforcementLevel, open.Severity, open.Framework.Name, open.Framework.Version, open.Framework.Reference));
    }

    [Fact]
    public async Task OpenAccount_IsAViolation_AndIsClosedAtLevelRemediate()
    {
        await using var pack = await PackProcess.ShippedAsync(RepositoryPaths.Root);
        await pack.BootAsync();
        Assert.Empty((await pack.RemediateAsync(Resource(Open, "logs", Account))).Remediations);
        Assert.Equal(
            ["net-001 Mandatory: NET-001: publicNetworkAccess is 'Enabled'; it must be 'Disabled' or 'SecuredByPerimeter'. Disable public network access and give the service a private endpoint."],
            await NetworkAsync(pack, Open));

        await pack.ConfigureAsync(new() { PolicyConfig = { ["net-001"] = new() { EnforcementLevel = EnforcementLevel.Remediate } } });
        var mended = Assert.Single((await pack.RemediateAsync(Resource(Open, "logs", Account))).Remediations);

        Assert.Equal("""{"publicNetworkAccess":"Disabled","location":"bleufrancecentral"}""", Json(mended.Properties));
        Assert.Empty(await NetworkAsync(pack, Json(mended.Properties)));
    }

    [Theory]
    [InlineData(Unknown)]
    [InlineData(UnknownBool)]
    public async Task UnknownValue_OfACriticalRule_StandsInTheWay(string unknown)
    {
        await using var pack = await PackProcess.ShippedAsync(RepositoryPaths.Root);
        await pack.BootAsync();

        var line = Assert.Single(await NetworkAsync(pack, $$"""{"publicNetworkAccess":"{{unknown}}","location":"bleufrancecentral"}"""));

        Assert.StartsWith("net-001 Mandatory: NET-001 is undetermined: publicNetworkAccess is not known yet", line);
    }

    [Fact]
    public async Task Waiver_CoversAViolation_IsShown_AndMustBeNeeded()
    {
        var folder = Directory.CreateTempSubdirectory("bleu-waivers-");
        try
        {
            var waivers = Directory.CreateDirectory(Path.Combine(folder.FullName, "stacks", "config", "waivers"));
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            string Waiver(string rule, string name, int from, int to) => $"""
                  - rule: {rule}
                    scope: "{Urn(Account, name)}"
                    reason: moved next month
                    owner: storage
                    ticket: T-1
                    granted: {today.AddDays(from):yyyy-MM-dd}
                    expires: {today.AddDays(to):yyyy-MM-dd}

                """;
            await File.WriteAllTextAsync(
                Path.Combine(waivers.FullName, "dev.yaml"),
                "waivers:\n" + Waiver("NET-001", "logs", -1, 30) + Waiver("NET-001", "other", -30, -1) + Waiver("NET-001", "nobody", -1, 30),
                TestContext.Current.CancellationToken);
            await using var engine = await EngineStandIn.StartAsync();
            await using var pack = await PackProcess.ShippedAsync(folder.FullName, engine.Address);
            await pack.HandshakeAsync(new() { EngineAddress = engine.Address });
            await pack.ConfigureStackAsync(new() { Stack = "dev", Project = "proj" });

            Assert.Empty(await NetworkAsync(pack, Open));
            Assert.Single(await NetworkAsync(pack, Open, "other"));
            var note = await engine.MessageAsync(m => m.Severity == LogSeverity.Info);
            Assert.Equal(($"NET-001 is waived until {today.AddDays(30):yyyy-MM-dd} (T-1, storage): moved next month", Urn(Account, "logs")), (note.Message, note.Urn));

            var lines = Lines(await pack.AnalyzeStackAsync(new())).Where(l => l.StartsWith("waivers ", StringComparison.Ordinal)).ToList();
            Assert.Equal(2, lines.Count);
            Assert.Matches("^waivers Mandatory: stacks/config/waivers/dev.yaml:9.*BLEU8004: waiver of NET-001 has expired", lines[0]);
            Assert.Matches("^waivers Advisory: stacks/config/waivers/dev.yaml:16.*BLEU8005: waiver of NET-001 covers nothing", lines[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "2027-02", true)]
    [InlineData("2027-02", null, true)]
    [InlineData("2026-11", "2027-02", false)]
    [InlineData("1999-01", "2027-02", false)]
    public async Task LaterRule_IsJudgedByTheBaselineThatHoldsIt(string? pinned, string? set, bool isJudged)
    {
        await using var pack = await PackProcess.ShippedAsync(RepositoryPaths.Root);
        await pack.ConfigureStackAsync(new() { Stack = "", Project = "proj", Config = { ["proj:policy"] = pinned is null ? "{}" : $$"""{"baseline":"{{pinned}}"}""" } });
        if (set is not null)
        {
            await pack.ConfigureAsync(new() { PolicyConfig = { ["baseline"] = new() { EnforcementLevel = EnforcementLevel.Mandatory, Properties = Google.Protobuf.WellKnownTypes.Struct.Parser.ParseJson($$"""{"name":"{{set}}"}""") } } });
        }

        const string network = "azure-native:network:VirtualNetwork";
        var answer = await pack.AnalyzeStackAsync(new()
        {
            Resources = { new AnalyzerResource { Type = network, Name = "net", Urn = Urn(network, "net"), Properties = Google.Protobuf.WellKnownTypes.Struct.Parser.ParseJson("""{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/net"}""") } },
        });

        Assert.Equal(isJudged, Lines(answer).Any(l => l.StartsWith("net-019 Mandatory: NET-019: it has no flow log", StringComparison.Ordinal)));
        Assert.Equal(!isJudged, answer.NotApplicable.Any(n => n.PolicyName == "net-019" && n.Reason.Contains("the rule came with 2027-02", StringComparison.Ordinal)));
        Assert.Equal(pinned == "1999-01", Lines(answer).Any(l => l.StartsWith("baseline Mandatory: BLEU8009: baseline does not exist, got '1999-01'", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/")]
    [InlineData("")]
    public async Task StackWithAnyName_ReadsNoOtherFile(string stack)
    {
        await using var pack = await PackProcess.ShippedAsync(RepositoryPaths.Root);
        await pack.ConfigureStackAsync(new() { Stack = stack, Project = "proj", Config = { ["proj:policy"] = "{ broken", ["proj:cloud"] = "nowhere", ["proj:region"] = "x" } });

        Assert.Single(await NetworkAsync(pack, Open));
    }

    private static async Task<IReadOnlyList<string>> NetworkAsync(PackProcess pack, string properties, string name = "logs") =>
        [.. Lines(await pack.AnalyzeAsync(Resource(properties, name, Account))).Where(l => l.StartsWith("net-001", StringComparison.Ordinal))];
}
