using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Tests.Reports;

/// <summary>Stacks that come one by one, in any order and from many threads, make the report of all of them at once.</summary>
public sealed class ReportBuilderTests
{
    private static readonly WaiverFile Waivers = WaiverFile.Read("""
        waivers:
          - rule: NET-001
            scope: urn:pulumi:sample::bleu-infra::azure-native:eventgrid:Topic::topic
            reason: The old sender cannot reach a private endpoint yet.
            owner: integration
            ticket: T-7
            granted: 2026-11-01
            expires: 2026-12-31
          - rule: FLT-001
            scope: urn:pulumi:sample::bleu-infra::azure-native:network:VirtualNetwork::*
            reason: The two are never joined.
            owner: integration
            ticket: T-8
            granted: 2026-11-01
            expires: 2026-12-31
        """, "stacks/config/waivers/sample.yaml");

    private static readonly PolicyStack[] Stacks =
    [
        Named("first", Edit.Set("storage:StorageAccount", "publicNetworkAccess", "Enabled")),
        Named("second", Edit.Set("eventgrid:Topic", "publicNetworkAccess", "Enabled")),
        Named("third", Edit.Set("keyvault:Key", "properties.kty", PlanValue.NotKnown)),
    ];

    [Fact]
    public void Finish_OfStacksFromManyThreads_IsTheReportOfAll()
    {
        var whole = PolicyReport.Make(Baseline.Current, [.. Stacks], Stacks.ToDictionary(s => s.Name, _ => Waivers), SampleStack.Context.Today);
        var builder = new ReportBuilder(Baseline.Current, SampleStack.Context.Today, keepsAll: true);
        Parallel.ForEach(Stacks.Reverse(), s => builder.Add(s, Waivers));
        var report = builder.Finish(Stacks.Select(s => s.Name));

        Assert.Equal(ReportWriter.Write(whole, "json"), ReportWriter.Write(report, "json"));
        Assert.Contains(report.Findings, f => f.Rule.Id == "FLT-001" && f.Outcome == Outcome.Fail);
    }

    [Fact]
    public void Finish_WithoutPasses_CountsThemAllTheSame()
    {
        var whole = Report(keepsAll: true);
        var few = Report(keepsAll: false);

        Assert.All(Enum.GetValues<Outcome>(), o => Assert.Equal(whole.Count(o), few.Count(o)));
        Assert.All(whole.Rules, r => Assert.Equal(whole.Of(r), few.Of(r)));
        Assert.Equal(whole.Open, few.Open);
        Assert.Equal(whole.Problems, few.Problems);
        Assert.Equal((whole.Summary, whole.Blocks), (few.Summary, few.Blocks));
        Assert.DoesNotContain(few.Findings, f => f.Outcome == Outcome.Pass);
    }

    [Fact]
    public void Add_OfAStack_YieldsWhatItsOwnRulesFound()
    {
        var own = new ReportBuilder(Baseline.Current, SampleStack.Context.Today, keepsAll: false).Add(Stacks[0], WaiverFile.None);

        Assert.Contains(own.Findings, f => f.Outcome == Outcome.Pass);
        Assert.Contains(own.Findings, f => f is { Rule.Id: "NET-001", Outcome: Outcome.Fail });
        Assert.DoesNotContain(own.Rules, r => r is FleetRule);
    }

    [Fact]
    public void ForFleet_OfAStack_IsJudgedAsTheWholeIs()
    {
        var runner = new PolicyRunner(Baseline.Current);
        var (whole, few) = (new List<Finding>(), new List<Finding>());
        runner.JudgeFleet([.. Stacks], whole);
        runner.JudgeFleet([.. Stacks.Select(runner.ForFleet)], few);

        Assert.Equal(whole, few);
        Assert.All(Stacks, s => Assert.True(runner.ForFleet(s).Resources.All.Length < s.Resources.All.Length / 2, "Most of a stack is let go of."));
    }

    private static PolicyReport Report(bool keepsAll)
    {
        var builder = new ReportBuilder(Baseline.Current, SampleStack.Context.Today, keepsAll);
        foreach (var stack in Stacks)
        {
            builder.Add(stack, Waivers);
        }

        return builder.Finish(Stacks.Select(s => s.Name));
    }

    private static PolicyStack Named(string name, Edit edit) => Judge.Edited([edit]) with { Name = name };
}
