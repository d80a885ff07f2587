using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Engine;

/// <summary>No message shows a secret, whatever the rule that says it.</summary>
public sealed class SecretTests
{
    private const string Mark = "hunter2";

    // A text by itself, and as part of what rules take apart: an address, an id, an image.
    private static readonly string[] Forms = ["hunter2-{0}", "https://hunter2.example/{0}", "/subscriptions/hunter2/resourceGroups/hunter2/providers/a/b/{0}", "hunter2.example/{0}:1"];

    private static readonly PolicyRunner Runner = new(PolicyCatalog.All);

    public static TheoryData<string> Rules => [.. PolicyCatalog.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Message_OfARule_ShowsNoSecret(string rule)
    {
        var facts = RuleFacts.Of(rule);
        var runner = new PolicyRunner([facts.Rule]);
        var shown = new List<string>();
        foreach (var broken in facts.AllBroken)
        {
            foreach (var form in Forms)
            {
                shown.AddRange(runner.Run([.. broken.Stacks.Select(s => Marked(s, form))]).Where(f => f.Message.Contains(Mark, StringComparison.Ordinal)).Select(f => $"{f.Rule.Id} {f.Subject}: {f.Message}"));
            }
        }

        Assert.Empty(shown.Distinct());
    }

    [Fact]
    public void Message_OfAnyRule_ShowsNoSecretOfTheSample()
    {
        var shown = Forms.SelectMany(form => Runner.Run(Marked(SampleStack.Whole, form)))
            .Where(f => f.Message.Contains(Mark, StringComparison.Ordinal))
            .Select(f => $"{f.Rule.Id} {f.Subject}: {f.Message}");
        Assert.Empty(shown.Distinct());
    }

    [Theory]
    [InlineData("is 'Hunter2'; it must be 'Hunter2'", "is a secret; it must be 'Hunter2'")]
    [InlineData("holds 'nter' and 'other'", "holds a secret and 'other'")]
    [InlineData("is absent", "is absent")]
    [InlineData("has a loose ' in it", "has a loose ' in it")]
    [InlineData("is 'Hunter…'", "is a secret")]
    [InlineData("is 'hu'", "is 'hu'")]
    public void Reason_WithPartsOfASecret_HidesThem(string reason, string wanted) => Assert.Equal(wanted, SecretTexts.Hide(reason, ["Hunter2"]));

    // Every text of every resource becomes a secret of another form; what says which kind of object it is stays.
    private static PolicyStack Marked(PolicyStack stack, string form) =>
        stack with { Resources = new(stack.Resources.All.Select(r => r with { Inputs = (PlanMap)Marked(r.Inputs, "", form) })) };

    private static PlanValue Marked(PlanValue value, string key, string form) => value switch
    {
        PlanText text when key is not ("kind" or "apiVersion" or "access" or "direction") => new PlanSecret(new PlanText(string.Format(null, form, text.Text))),
        PlanMap map => PlanValue.Map(map.Entries.Select(e => KeyValuePair.Create(e.Key, Marked(e.Value, e.Key, form)))),
        PlanList list => PlanValue.List(list.Items.Select(i => Marked(i, key, form))),
        PlanSecret secret => Marked(secret.Inner, key, form),
        _ => value,
    };
}
