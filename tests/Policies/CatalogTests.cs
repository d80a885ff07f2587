using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests;

public sealed class CatalogTests
{
    private static IEnumerable<Type> RuleTypes => typeof(PolicyRule).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(PolicyRule)));

    [Fact]
    public void Catalogue_HoldsEveryRuleOnce()
    {
        Assert.Equal(RuleTypes.Select(t => t.Name).Order(), PolicyCatalog.All.Select(r => r.GetType().Name).Order());
        Assert.Equal(PolicyCatalog.All.Length, PolicyCatalog.All.Select(r => r.Id).Distinct().Count());
        Assert.All(RuleTypes, t => Assert.True(t.IsSealed, t.Name));
    }

    [Fact]
    public void Rule_HasATestClass() =>
        Assert.Empty(PolicyCatalog.All.Select(r => r.Id).Except(RuleFacts.All.Select(f => f.Rule.Id)));

    [Fact]
    public void Rule_TellsEnough() => Assert.All(PolicyCatalog.All, rule =>
    {
        Assert.Matches("^[A-Z][A-Z0-9]{1,2}-[0-9]{3}$", rule.Id);
        Assert.True(rule.Info.Title.Length is > 20 and < 120 && !rule.Info.Title.EndsWith('.'), rule.Id);
        Assert.True(rule.Info.Rationale.Length > 60 && rule.Info.Rationale.EndsWith('.'), rule.Id);
        Assert.True(rule.Info.Remediation.Length > 20 && rule.Info.Remediation.EndsWith('.'), rule.Id);
        Assert.Contains(rule.Info.Since, Baselines.Baseline.All.Select(b => b.Name));
    });

    [Fact]
    public void Clause_OfARule_Exists()
    {
        var file = Path.Combine(RepositoryPaths.SharedData, "secnumcloud-3.2.tsv");
        Assert.SkipUnless(File.Exists(file), "The list of clauses lies beside the repository and is absent.");
        var known = File.ReadLines(file).Select(l => l.Split('\t')[0]).ToHashSet();
        Assert.Empty(PolicyCatalog.All.SelectMany(r => r.Info.Clauses.Where(c => !known.Contains(c)).Select(c => $"{r.Id}: {c}")));
    }

    [Fact]
    public void MutationScore_OfTheCatalogue_IsWhole()
    {
        var scores = RuleFacts.All.Select(f => (f.Rule.Id, Score: MutationScore.Of(f))).OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
        var (mutants, caught) = (scores.Sum(s => s.Score.Mutants), scores.Sum(s => s.Score.Caught));
        TestContext.Current.TestOutputHelper?.WriteLine($"{caught} of {mutants} mutants of {scores.Count} rules are caught by their rule alone.");
        Assert.Equal(mutants, caught);
    }

    [Fact]
    public void Sample_BreaksNoRule() =>
        Assert.Empty(Judge.By(SampleStack.Whole).Where(f => f.Outcome is Outcome.Fail or Outcome.Error).Select(f => $"{f.Rule.Id} {f.Subject}: {f.Message}"));
}
