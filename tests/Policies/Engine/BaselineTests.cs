using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Engine;

public sealed class BaselineTests
{
    private static readonly PolicyStack WithoutFlowLog = Judge.Edited([Edit.Remove("network:FlowLog")]);

    [Theory]
    [InlineData(null, true)]
    [InlineData(Baseline.First, false)]
    [InlineData(Baseline.Next, true)]
    public void LaterRule_OfAStackThatPins_IsJudgedByTheBaselineThatHoldsIt(string? pinned, bool isJudged)
    {
        var stack = WithoutFlowLog with { Context = WithoutFlowLog.Context with { Baseline = pinned is null ? null : Baseline.Get(pinned) } };
        Assert.Equal(isJudged, Judge.By("NET-019", stack).Any(f => f.Outcome == Outcome.Fail));
    }

    [Fact]
    public void Stacks_ThatPinDifferentBaselines_AreEachJudgedByTheirOwn()
    {
        PolicyStack Of(string name, string baseline) => WithoutFlowLog with { Name = name, Context = WithoutFlowLog.Context with { Baseline = Baseline.Get(baseline) } };
        var findings = Judge.By("NET-019", [Of("older", Baseline.First), Of("newer", Baseline.Next)]);
        Assert.Equal(["newer"], findings.Select(f => f.Stack).Distinct());
    }

    [Fact]
    public void Baselines_AreOrderedByTheirDate() => Assert.Equal(Baseline.All, Baseline.All.OrderBy(b => b.Name, StringComparer.Ordinal));
}
