using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Policies.Inputs;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>Every rule has a page that says what the rule says, and its examples are run as they stand there.</summary>
public sealed partial class RulePageTests
{
    private static readonly Dictionary<string, IRuleFacts> Facts = RuleFacts.All.ToDictionary(f => f.Rule.Id);

    public static TheoryData<string> Rules => [.. PolicyCatalog.All.Select(r => r.Id)];

    public static TheoryData<string> RulesWithFacts => [.. Facts.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_OfARule_SaysWhatTheRuleSays(string rule) => PageFile.Verify($"{rule}.md", RulePage.Write(PolicyCatalog.Find(rule)!, Facts.GetValueOrDefault(rule)));

    [Fact]
    public void Pages_AreListed()
    {
        var text = new StringBuilder("# Policies\n\nOne page a rule, written by the tests from the rules themselves; `./bleu policy` runs them.\n\n| Rule | Severity | What holds |\n| --- | --- | --- |\n");
        foreach (var rule in PolicyCatalog.All)
        {
            text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Info.Severity.ToString().ToLowerInvariant()} | {rule.Info.Title} |\n");
        }

        PageFile.Verify("README.md", text.ToString());
    }

    [Fact]
    public void Pages_OfRulesThatAreGone_AreGone()
    {
        var known = PolicyCatalog.All.Select(r => r.Id).Append("README").Append("exports").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(PageFile.Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)), f => !known.Contains(f));
    }

    [Theory]
    [MemberData(nameof(RulesWithFacts))]
    public void Examples_OfAPage_PassAndFailAsItSays(string rule)
    {
        var page = File.ReadAllText(Path.Combine(PageFile.Folder, $"{rule}.md"));
        var examples = JsonBlocks().Matches(page).Select(m => m.Groups[1].Value).ToList();
        if (examples.Count == 0)
        {
            Assert.Contains("## Fails", page);
            return;
        }

        Assert.Equal(2, examples.Count);
        var says = TextBlocks().Match(page).Groups[1].Value;
        Assert.DoesNotContain(Judged(rule, examples[0]), f => f.Outcome is Outcome.Fail or Outcome.Error);
        Assert.Contains(Judged(rule, examples[1]), f => f.Outcome == Outcome.Fail && f.Message == says);
    }

    // The example takes the place of the sample's resource that has the same name among its inputs.
    private static IEnumerable<Finding> Judged(string rule, string json)
    {
        using var document = JsonDocument.Parse(json);
        var inputs = JsonValues.ReadMap(document.RootElement.GetProperty("inputs"));
        var type = document.RootElement.GetProperty("type").GetString();
        var near = SampleStack.Whole.Resources.All.Where(r => r.Type == type).MaxBy(r => r.Inputs.Entries.Count(e => inputs.TryGet(e.Key, out var v) && v.Equals(e.Value)));
        Assert.NotNull(near);
        return Judge.By(rule, SampleStack.Of(SampleStack.Whole.Resources.All.Select(r => r == near ? r with { Inputs = inputs } : r)));
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex TextBlocks();
}
