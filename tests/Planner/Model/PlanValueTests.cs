using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Tests.Model;

public sealed class PlanValueTests
{
    private static readonly PlanMap Sample = PlanValue.Map(
    [
        new("b", PlanValue.List([new PlanNumber(1.5), new PlanBool(true), PlanValue.Nothing])),
        new("a", new PlanSecret(new PlanText("hidden"))),
        new("c", PlanValue.NotKnown),
    ]);

    [Fact]
    public void ToString_OfAnyValue_ShowsNoSecret() => Assert.Equal("{a: [secret], b: [1.5, true, null], c: [unknown]}", Sample.ToString());

    [Fact]
    public void Equals_SameContentInAnotherOrder_IsTrue() =>
        Assert.Equal(Sample, PlanValue.Map(Sample.Entries.Reverse()));

    [Fact]
    public void Find_ThroughASecret_ReachesWhatIsInside() =>
        Assert.Equal("x", new PlanSecret(PlanValue.Map([new("k", new PlanText("x"))])).Find("k")?.AsText);

    [Fact]
    public void Walk_OfAValue_NamesEveryPath() =>
        Assert.Equal(["", "a", "b", "b[0]", "b[1]", "b[2]", "c"], Sample.Walk().Select(v => v.Path));
}
