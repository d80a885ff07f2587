using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Tests.Fleet;

/// <summary>What every rule on fleets is held to, as <see cref="RuleTests{TRule}"/> does for the others, on two clients.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class FleetRuleTests<TRule> : IRuleFacts
    where TRule : FleetRule, new()
{
    private readonly TRule _rule = new();

    PolicyRule IRuleFacts.Rule => _rule;

    ImmutableArray<PolicyStack> IRuleFacts.Sound => Sound;

    IEnumerable<BrokenStacks> IRuleFacts.AllBroken => Breaks.Select(b => b.Stacks);

    IEnumerable<string> IRuleFacts.Related => AlsoCaughtBy;

    /// <summary>Ways to break the rule, each with what it says.</summary>
    private protected abstract FleetBroken[] Breaks { get; }

    /// <summary>A change of the second client that makes the rule's property unknown.</summary>
    private protected abstract Edit Blur { get; }

    /// <summary>The rules that rightly catch the same.</summary>
    private protected virtual string[] AlsoCaughtBy => [];

    private static ImmutableArray<PolicyStack> Sound => [FleetRuleFacts.First(), FleetRuleFacts.Second()];

    [Fact]
    public void ClientsApart_Pass()
    {
        var findings = Judge.By(_rule.Id, Sound);
        Assert.Equal(2, findings.Length);
        Assert.All(findings, f => Assert.Equal(Outcome.Pass, f.Outcome));
    }

    [Fact]
    public void Break_FailsWithItsMessage() => Assert.All(Breaks, broken =>
        Assert.Contains(broken.Says, Judge.By(_rule.Id, broken.Stacks.Stacks).Where(f => f.Outcome == Outcome.Fail).Select(f => f.Message)));

    [Fact]
    public void UnknownValue_IsUndetermined()
    {
        var findings = Judge.By(_rule.Id, [FleetRuleFacts.First(), FleetRuleFacts.Second(Blur)]);
        Assert.DoesNotContain(findings, f => f.Outcome is Outcome.Fail or Outcome.Error);
        Assert.Contains(findings, f => f.Outcome == Outcome.Undetermined && f.Blocks == _rule.Info.UndeterminedBlocks);
    }

    [Fact]
    public void Break_UnderAWaiver_IsWaived()
    {
        var failure = Judge.By(_rule.Id, Breaks[0].Stacks.Stacks).First(f => f.Outcome == Outcome.Fail);
        var waiver = new Waiver(_rule.Id, failure.Urn, "tested", "tests", "T-1", new(2026, 11, 1), new(2026, 12, 1), new("waivers"));
        var (findings, problems) = WaiverBook.Apply([failure], [waiver], SampleStack.Context.Today);
        Assert.Equal((Outcome.Waived, waiver, false), (findings[0].Outcome, findings[0].Waiver, findings[0].Blocks));
        Assert.Empty(problems);
    }

    [Fact]
    public void Mutation_IsCaughtByThisRuleAlone()
    {
        var score = MutationScore.Of(this);
        Assert.True(score.Mutants > 0 && score.Problems.Count == 0, string.Join('\n', score.Problems));
        Assert.Equal("", string.Join(", ", AlsoCaughtBy.Except(score.Others)));
    }

    [Fact]
    public void OneStack_IsNotItsAffair() => Assert.All(Judge.By(_rule.Id, [FleetRuleFacts.First()]), f => Assert.Equal(Outcome.Pass, f.Outcome));
}
