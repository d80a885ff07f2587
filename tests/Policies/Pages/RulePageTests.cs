using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>Every rule has a page that says what the rule says, and its examples are run as they stand there.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Rules => [.. PolicyCatalog.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_OfARule_SaysWhatTheRuleSays(string rule) => PageFile.Verify($"{rule}.md", RulePage.Write(RuleFacts.Of(rule)));

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
    [MemberData(nameof(Rules))]
    public void Examples_OfAPage_PassAndFailAsItSays(string rule)
    {
        var page = File.ReadAllText(Path.Combine(PageFile.Folder, $"{rule}.md"));
        var examples = JsonBlocks().Matches(page).Select(m => m.Groups[1].Value).ToList();
        var says = TextBlocks().Match(page).Groups[1].Value;
        Assert.Equal(2, examples.Count);
        using var passing = JsonDocument.Parse(examples[0]);
        using var failing = JsonDocument.Parse(examples[1]);
        Assert.DoesNotContain(Judged(rule, passing.RootElement, failing.RootElement), f => f.Outcome is Outcome.Fail or Outcome.Error);
        Assert.Contains(Judged(rule, failing.RootElement, passing.RootElement), f => f.Outcome == Outcome.Fail && f.Message == says);
    }

    // The resources of an example take the place of the sample's, and of those that only the other example has.
    private static IEnumerable<Finding> Judged(string rule, JsonElement example, JsonElement other)
    {
        if (example.Has("type"))
        {
            return Judge.By(rule, Single(example));
        }

        if (!example.Has("stacks"))
        {
            return Judge.By(rule, Laid(SampleStack.Whole, example, other));
        }

        var sound = RuleFacts.Of(rule).Sound;
        return Judge.By(rule, [.. sound.Zip(example.Items("stacks"), other.Items("stacks")).Select(s => Laid(s.First, s.Second, s.Third))]);
    }

    private static PolicyStack Laid(PolicyStack stack, JsonElement example, JsonElement other)
    {
        var own = example.Items("resources").Select(ExampleResource.Read).ToList();
        var gone = own.Concat(other.Items("resources").Select(ExampleResource.Read)).Select(r => r.Urn).ToHashSet(StringComparer.Ordinal);
        return stack with { Resources = new(stack.Resources.All.Where(r => !gone.Contains(r.Urn)).Concat(own)), Context = ExampleFacts.Apply(example, stack.Context) };
    }

    // The sample's resource that is most alike makes way.
    private static PolicyStack Single(JsonElement example)
    {
        var inputs = JsonValues.ReadMap(example.GetProperty("inputs"));
        var type = example.Text("type");
        var near = SampleStack.Whole.Resources.All.Where(r => r.Type == type).MaxBy(r => r.Inputs.Entries.Count(e => inputs.TryGet(e.Key, out var v) && v.Equals(e.Value)));
        Assert.NotNull(near);
        return SampleStack.Of(SampleStack.Whole.Resources.All.Select(r => r == near ? r with { Inputs = inputs } : r));
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex TextBlocks();
}
