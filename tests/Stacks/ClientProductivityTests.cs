using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks.Tests.Fleet;

namespace Bleu.Infra.Stacks.Tests;

public sealed class ClientProductivityTests
{
    private const string Domains = """
          bleu-infra:microsoft365:
            reports: dmarc@c0000.example
            logDays: 1095
            domains:
              - name: c0000.example
                services: [exchange, teams]

        """;

    private const string Records = """
                records:
                  mailHost: mail.sample.example
                  autodiscover: find.sample.example
                  spfInclude: spf.sample.example
                  selector1: one.sample.example
                  selector2: two.sample.example
                  teamsFederation: meet.sample.example

        """;

    private const string Profile = """
        {"microsoft365Dns": {"mailHost": "{domain}.mail.sample.example", "autodiscover": "find.sample.example", "spfInclude": "spf.sample.example",
          "dkimHost": "{selector}-{domain}.keys.sample.example", "teamsFederation": "meet.sample.example"}}
        """;

    [Fact]
    public async Task CommittedClient_UsesOnlyWhatIsKnown()
    {
        var plan = await CommittedStacks.PlanAsync("client-fontclaire");
        var output = plan.Outputs.Find("microsoft365");

        Assert.Equal("fontclaire.example", Assert.Single(Of(plan, "dns:Zone")).Inputs.Find("zoneName")?.AsText);
        Assert.Equal(["fontclaire.example", "ville-fontclaire.example"], Assert.IsType<PlanMap>(output?.Find("records")).Entries.Select(e => e.Key).Order());
        Assert.Contains("_dmarc 3600 IN TXT v=DMARC1; p=quarantine; sp=quarantine", output?.Find("records", "ville-fontclaire.example")?.ToString());
        Assert.Contains("@ 3600 IN TXT v=spf1 ip4:192.0.2.16/28 -all", output?.Find("records", "fontclaire.example")?.ToString());
        Assert.DoesNotContain(Of(plan, "dns:RecordSet"), r => r.Inputs.Find("recordType")?.AsText is "MX" or "CNAME");
        Assert.Equal(4, Of(plan, "operationalinsights:Table").Count());
        Assert.All(Of(plan, "operationalinsights:Table"), t => Assert.Equal(new PlanNumber(365), t.Inputs.Find("totalRetentionInDays")));
    }

    [Fact]
    public async Task Checklist_OfTheCommittedClient_IsAsReviewed()
    {
        var items = Assert.IsType<PlanList>((await CommittedStacks.PlanAsync("client-fontclaire")).Outputs.Find("microsoft365", "readiness")).Items;

        Golden.Verify(string.Join('\n', items.Select(i => $"{i.Find("state")?.AsText,-9} {i.Find("id")?.AsText}: {i.Find("title")?.AsText} ({i.Find("detail")?.AsText})")) + "\n", "microsoft365-readiness");
    }

    [Fact]
    public void Client_WhoseHostsNobodyPublished_IsRefusedForEach()
    {
        using var project = Project(Domains);
        var findings = project.Folder.Check(project.Clients[0]).Findings;

        Assert.Equal(6, findings.Count);
        Assert.All(findings, f => Assert.Equal("BLEU1340", f.Code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_ThatSuppliesTheHosts_GetsItsRecords(bool inItsOwnFile)
    {
        using var project = inItsOwnFile ? Project(Domains + Records) : Project(Domains, Profile);
        Assert.Empty(project.Folder.Check(project.Clients[0]).Findings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        var records = plan.Outputs.Find("microsoft365", "records", "c0000.example")?.ToString();
        Assert.Contains(inItsOwnFile ? "@ 3600 IN MX 0 mail.sample.example" : "@ 3600 IN MX 0 c0000-example.mail.sample.example", records);
        Assert.Contains(inItsOwnFile ? "selector2._domainkey 3600 IN CNAME two.sample.example" : "selector2._domainkey 3600 IN CNAME selector2-c0000-example.keys.sample.example", records);
        Assert.Contains("@ 3600 IN TXT v=spf1 include:spf.sample.example -all", records);
        Assert.Contains("_sipfederationtls._tcp 3600 IN SRV 100 1 5061 meet.sample.example", records);
        var hosts = Assert.IsType<PlanList>(plan.Outputs.Find("microsoft365", "readiness")).Items.Single(i => i.Find("id")?.AsText == "hosts:c0000.example");
        Assert.Equal(inItsOwnFile ? "supplied" : "ready", hosts.Find("state")?.AsText);
        Assert.All(Of(plan, "operationalinsights:Table"), t => Assert.Equal(new PlanNumber(1095), t.Inputs.Find("totalRetentionInDays")));
    }

    [Fact]
    public async Task Region_ThatOpensTheWay_RefusesTheGlobalOneFirst()
    {
        var plan = await CommittedStacks.PlanAsync("fr-central");
        var lines = CommittedStacks.Folder.Flows().Lines.Where(l => l.Stack == "fr-central").ToList();
        var collections = Of(plan, "network:FirewallPolicyRuleCollectionGroup").SelectMany(r => (r.Inputs.Find("ruleCollections") as PlanList)?.Items ?? []).ToList();
        var denied = collections.Single(c => c.Find("action", "type")?.AsText == "Deny");

        Assert.Equal(
            lines.Where(l => l.Flow.IsDenied).Select(l => l.Flow.To.Host),
            ((denied.Find("rules") as PlanList)?.Items ?? []).Select(r => (r.Find("targetFqdns") as PlanList)?.Items[0].AsText));
        Assert.True(lines.Count(l => l.Flow.IsDenied) > 15);
        Assert.Equal("10.32.8.0/22", Assert.Single(lines.Where(l => !l.Flow.IsDenied && l.Flow.To.Host is not null).Select(l => l.Flow.From.ToString()).Distinct()));
        Assert.DoesNotContain(CommittedStacks.Folder.Flows().Lines, l => l.Stack == "fr-south" && l.Flow.To.Host is not null);
    }

    private static GeneratedClients Project(string section, string? profile = null) =>
        new(1, text => text + section, profile, region => region.Replace("10.32.8.0/22", "10.32.0.0/24", StringComparison.Ordinal));

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == $"azure-native:{type}");
}
