using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Tests;

/// <summary>
/// What every rule is held to: it passes the sample, fails each way of breaking it with an exact message, is undetermined
/// where its property is not known, can be waived, and is alone in catching what breaks it. A class states the facts.
/// </summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class RuleTests<TRule> : IRuleFacts
    where TRule : PolicyRule, new()
{
    private readonly TRule _rule = new();

    PolicyRule IRuleFacts.Rule => _rule;

    ImmutableArray<PolicyStack> IRuleFacts.Sound => [SampleStack.Whole];

    IEnumerable<BrokenStacks> IRuleFacts.AllBroken => Breaks.Select(b => new BrokenStacks(b.Says, b.ToString(), [Judge.Edited(b.Edits)]));

    IEnumerable<string> IRuleFacts.Related => AlsoCaughtBy;

    /// <summary>Ways to break the rule, each with what it says.</summary>
    private protected abstract Broken[] Breaks { get; }

    /// <summary>A change that makes the rule's property unknown: by default that of the first break.</summary>
    private protected virtual Edit[] Blur => [Edit.Set(_rule.Paths.First().Type, FirstPath, PlanValue.NotKnown)];

    /// <summary>The rules that rightly catch the same.</summary>
    private protected virtual string[] AlsoCaughtBy => [];

    private string FirstPath => _rule.Paths.First().Path.Replace("[*]", "[0]", StringComparison.Ordinal);

    [Fact]
    public void Sample_Passes()
    {
        var findings = Judge.By(_rule.Id, SampleStack.Whole);
        Assert.Contains(findings, f => f.Outcome == Outcome.Pass);
        Assert.DoesNotContain(findings, f => f.Outcome is Outcome.Fail or Outcome.Error or Outcome.Undetermined);
    }

    [Fact]
    public void Break_FailsWithItsMessage()
    {
        Assert.NotEmpty(Breaks);
        Assert.All(Breaks, broken =>
        {
            var failures = Judge.By(_rule.Id, Judge.Edited(broken.Edits)).Where(f => f.Outcome == Outcome.Fail).ToList();
            Assert.True(failures.Exists(f => f.Message == broken.Says), $"{broken}\nsays: {string.Join("\n      ", failures.Select(f => f.Message))}\nnot:  {broken.Says}");
        });
    }

    [Fact]
    public void UnknownValue_IsUndetermined()
    {
        // Where it is enough that a value is given, one that is not known yet will do.
        var stack = Judge.Edited(Blur.Length > 0 ? Blur : _rule.Paths.Take(1).Select(p => Edit.Set(p.Type, FirstPath, PlanValue.NotKnown)));
        var blocks = _rule.Info is { UndeterminedBlocks: true, IsMandatory: true };
        var findings = Judge.By(_rule.Id, stack);
        Assert.DoesNotContain(findings, f => f.Outcome is Outcome.Fail or Outcome.Error);
        Assert.Equal(Blur.Length > 0, findings.Any(f => f.Outcome == Outcome.Undetermined && f.Blocks == blocks));
    }

    [Fact]
    public void Break_UnderAWaiver_IsWaived()
    {
        var failure = Judge.By(_rule.Id, Judge.Edited(Breaks[0].Edits)).First(f => f.Outcome == Outcome.Fail);
        var waiver = new Waiver(_rule.Id, failure.Urn, "tested", "tests", "T-1", new(2026, 11, 1), new(2026, 12, 1), new("waivers"));
        var (findings, problems) = WaiverBook.Apply([failure], [waiver], SampleStack.Context.Today);
        Assert.Equal((Outcome.Waived, waiver, false), (findings[0].Outcome, findings[0].Waiver, findings[0].Blocks));
        Assert.Empty(problems);
    }

    [Fact]
    public void Mutation_IsCaughtByThisRuleAlone()
    {
        var score = MutationScore.Of(this);
        Assert.True(score.Mutants > 0, "Nothing was broken.");
        Assert.True(score.Problems.Count == 0, string.Join('\n', score.Problems));
        Assert.Equal("", string.Join(", ", AlsoCaughtBy.Except(score.Others)));
    }

    [Fact]
    public void OtherTypes_AreNotItsAffair()
    {
        var stranger = new PolicyResource { Type = "random:index:RandomId", Name = "stranger", Urn = "urn:pulumi:sample::bleu-infra::random:index:RandomId::stranger" };
        Assert.DoesNotContain(new PolicyRunner([_rule]).Run(SampleStack.Of([stranger])), f => f.Outcome is Outcome.Fail or Outcome.Error && f.Urn == stranger.Urn);
    }
}
