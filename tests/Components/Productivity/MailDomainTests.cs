using Bleu.Infra.Planner.Model;
using Bleu.Infra.Productivity;
using Bleu.Infra.TypeCheck.Checks;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Productivity;

public sealed class MailDomainTests
{
    [Fact]
    public async Task MailDomain_WithEverything_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new MailDomain("mail", Whole(), o))), "mail-domain", "json");

    [Fact]
    public async Task MailDomain_WithEverything_IsWhatAzureDefines()
    {
        var plan = PlanTypeCheck.Apply(await Plans.WholeAsync(o => _ = new MailDomain("mail", Whole(), o)));

        Assert.Empty(plan.Diagnostics);
        Assert.True(plan.IsComplete);
    }

    [Fact]
    public async Task MailDomain_WithoutServices_LetsNobodySendInItsName()
    {
        var records = Records(await Plans.WholeAsync(o => _ = new MailDomain("mail", Bare(), o)), "dns:RecordSet");

        Assert.Equal(
            ["@ TXT v=spf1 -all", "_dmarc TXT v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s; rua=mailto:dmarc@clinic.example", "_smtp._tls TXT v=TLSRPTv1; rua=mailto:dmarc@clinic.example"],
            records);
    }

    [Fact]
    public async Task MailDomain_OfPrivateNetworks_AnswersInsideAsOutside()
    {
        var plan = await Plans.WholeAsync(o => _ = new MailDomain("mail", Whole(), o));

        Assert.Equal(Records(plan, "dns:RecordSet"), Records(plan, "privatedns:PrivateRecordSet"));
        Assert.Equal("/network", plan.One("privatedns:VirtualNetworkLink").Inputs.Find("virtualNetwork", "id")?.AsText);
    }

    [Fact]
    public async Task MailDomain_KeepsItsZone()
    {
        var plan = await Plans.WholeAsync(o => _ = new MailDomain("mail", Bare(), o));

        Assert.True(plan.One("dns:Zone").Options.Protect);
        Assert.Equal(plan.One("dns:Zone").Id, plan.One("authorization:ManagementLockByScope").Inputs.Find("scope")?.AsText);
    }

    [Fact]
    public void MailRecords_OfALongText_AreCutIntoPieces()
    {
        var args = Bare();
        args.Senders = [.. Enumerable.Range(0, 40).Select(i => $"198.51.{i}.0/24")];

        var spf = MailRecords.Of(args).Single(r => r is { Name: "@", Type: "TXT" }).Values[0];

        Assert.True(spf.Length > MailDomainDefaults.MaxText);
        Assert.StartsWith("v=spf1 ip4:198.51.0.0/24 ", spf);
        Assert.EndsWith(" ip4:198.51.39.0/24 -all", spf);
    }

    [Fact]
    public async Task MailDomain_OfALongText_HoldsItWhole()
    {
        var args = Bare();
        args.Senders = [.. Enumerable.Range(0, 40).Select(i => $"198.51.{i}.0/24")];
        var plan = await Plans.WholeAsync(o => _ = new MailDomain("mail", args, o));
        var pieces = Pieces(plan.Resources.Single(r => r.Name == "mail-txt-root")).ToList();

        Assert.All(pieces, p => Assert.True(p.Length <= MailDomainDefaults.MaxText));
        Assert.Equal(MailRecords.Of(args).Single(r => r is { Name: "@", Type: "TXT" }).Values[0], string.Concat(pieces));
    }

    [Fact]
    public void MtaStsPolicy_NamesTheMailHost()
    {
        Assert.Equal("version: STSv1\nmode: enforce\nmx: mail.sample.example\nmax_age: 604800\n", MailRecords.MtaStsPolicy(Whole()));
        Assert.Null(MailRecords.MtaStsPolicy(Bare()));
    }

    [Fact]
    public async Task MailDomain_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new MailDomain("mail", new MailDomainArgs(), o));

        Assert.All(["ResourceGroupName", "Domain", "ReportAddress"], a => Assert.Contains($"BLEU5001: MailDomain 'mail' {a} is not given. Set it on the component's arguments.", failure));
    }

    [Fact]
    public async Task MailDomain_WithWrongArguments_NamesAllThatAreWrong()
    {
        var args = Bare();
        (args.MailHost, args.DmarcPolicy, args.Ttl, args.Senders) = ("https://mail.example/", "none", 30, ["here"]);
        args.DkimHosts["selector1"] = "Key.example";
        var failure = await Plans.FailureAsync(o => _ = new MailDomain("mail", args, o));

        Assert.Contains(
            "BLEU5340: MailDomain 'mail' MailHost is not a name of DNS, got 'https://mail.example/'. Wanted: two labels or more in lower case, such as clinic.example. "
            + "Correct it, without a scheme and without a dot at its end.",
            failure);
        Assert.Contains("BLEU5340: MailDomain 'mail' DkimHosts.selector1 is not a name of DNS, got 'Key.example'.", failure);
        Assert.Contains("BLEU5003: MailDomain 'mail' DmarcPolicy is not an allowed value, got 'none'. Allowed: 'reject', 'quarantine'.", failure);
        Assert.Contains("BLEU5002: MailDomain 'mail' Ttl is out of range, got '30'. Allowed: 60 to 86400.", failure);
        Assert.Contains("BLEU5005: MailDomain 'mail' Senders holds a block that is none, got 'here'.", failure);
    }

    [Theory]
    [InlineData(365, 365, null)]
    [InlineData(365, 2556, null)]
    [InlineData(365, 900, "TotalDays is out of range, got '900'.")]
    [InlineData(365, 200, "TotalDays is out of range, got '200'.")]
    [InlineData(90, 365, "RetentionDays is out of range, got '90'. Allowed: 183 to 730.")]
    public async Task Microsoft365Logs_AreKeptAsLongAsArmAllows(int days, int total, string? problem)
    {
        var args = new Microsoft365LogsArgs { ResourceGroupName = "group", WorkspaceName = "log-sample", RetentionDays = days, TotalDays = total };
        if (problem is not null)
        {
            Assert.Contains($"BLEU5002: Microsoft365Logs 'logs' {problem}", await Plans.FailureAsync(o => _ = new Microsoft365Logs("logs", args, o)));
            return;
        }

        var plan = PlanTypeCheck.Apply(await Plans.WholeAsync(o => _ = new Microsoft365Logs("logs", args, o)));
        Assert.Empty(plan.Diagnostics);
        var tables = plan.Resources.Where(r => r.Type == "azure-native:operationalinsights:Table").ToList();
        Assert.Equal(Microsoft365LogsDefaults.Tables, tables.Select(t => t.Inputs.Find("tableName")?.AsText));
        Assert.All(tables, t => Assert.Equal((new PlanNumber(days), new PlanNumber(total)), (t.Inputs.Find("retentionInDays"), t.Inputs.Find("totalRetentionInDays"))));
    }

    private static MailDomainArgs Bare() => new() { ResourceGroupName = "group", Domain = "clinic.example", ReportAddress = "dmarc@clinic.example" };

    private static MailDomainArgs Whole()
    {
        var args = Bare();
        (args.MailHost, args.AutodiscoverHost, args.SpfInclude) = ("mail.sample.example", "find.sample.example", "spf.sample.example");
        (args.TeamsFederationHost, args.MtaStsId, args.Verification) = ("meet.sample.example", "20261201", "MS=ms00000000");
        args.Senders = ["192.0.2.16/28"];
        args.DkimHosts = new() { ["selector1"] = "one.keys.sample.example", ["selector2"] = "two.keys.sample.example" };
        args.Networks = new() { ["spoke"] = "/network" };
        args.Tags = new() { ["service"] = "test" };
        return args;
    }

    private static List<string> Records(StackPlan plan, string type) =>
    [
        .. from set in plan.Resources
           where set.Type == $"azure-native:{type}"
           let value = set.Inputs.Find("cnameRecord", "cname")?.AsText ?? string.Join(" | ", Pieces(set).Concat(Numbers(set, "mxRecords")).Concat(Numbers(set, "srvRecords")))
           orderby set.Inputs.Find("relativeRecordSetName")?.AsText, value
           select $"{set.Inputs.Find("relativeRecordSetName")?.AsText} {set.Inputs.Find("recordType")?.AsText} {value}",
    ];

    private static IEnumerable<string> Pieces(PlannedResource set) =>
        ((set.Inputs.Find("txtRecords") as PlanList)?.Items ?? []).SelectMany(t => (t.Find("value") as PlanList)?.Items ?? []).Select(v => v.AsText ?? "");

    private static IEnumerable<string> Numbers(PlannedResource set, string list) =>
        ((set.Inputs.Find(list) as PlanList)?.Items ?? []).Select(r => string.Join(' ', r.Walk("").Skip(1).Select(v => v.Value.ToString())));
}
