using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>
/// An example of a page: the resources and facts that differ between stacks that keep a rule and stacks that break it, as JSON. One
/// resource that one change breaks stands by itself; several stand in a list, beside what is known of the stack.
/// </summary>
/// <param name="Passing">What keeps the rule.</param>
/// <param name="Failing">What breaks it.</param>
/// <param name="Says">What the rule then says.</param>
internal sealed record PageExample(string Passing, string Failing, string Says)
{
    /// <summary>The example of a rule: the first break of one resource, or else the first of all.</summary>
    public static PageExample Of(IRuleFacts facts)
    {
        var all = facts.AllBroken.ToList();
        var broken = all.Find(b => Single(facts.Sound, b.Stacks) is not null) ?? all[0];
        return Single(facts.Sound, broken.Stacks) is var (before, after)
            ? new(RulePage.Json(before.Type, before.Inputs), RulePage.Json(after.Type, after.Inputs), broken.Says)
            : new(Text(facts, facts.Sound, broken.Stacks), Text(facts, broken.Stacks, facts.Sound), broken.Says);
    }

    private static (PolicyResource Before, PolicyResource After)? Single(ImmutableArray<PolicyStack> sound, ImmutableArray<PolicyStack> broken)
    {
        if (sound.Length > 1 || sound[0].Context != broken[0].Context || sound[0].Resources.All.Length != broken[0].Resources.All.Length)
        {
            return null;
        }

        var changed = sound[0].Resources.All.Zip(broken[0].Resources.All).Where(p => !p.First.Equals(p.Second)).ToList();
        return changed is [var (before, after)] && before.Urn == after.Urn && before with { Inputs = after.Inputs } == after ? (before, after) : null;
    }

    private static string Text(IRuleFacts facts, ImmutableArray<PolicyStack> stacks, ImmutableArray<PolicyStack> others)
    {
        var shown = stacks.Zip(others, (stack, other) => Shown(facts.Rule, stack, other)).ToList();
        return RulePage.Text(shown is [var only] ? only : new JsonObject { ["stacks"] = new JsonArray([.. shown.Zip(stacks, Named)]) });
    }

    private static JsonNode Named(JsonObject shown, PolicyStack stack)
    {
        shown.Insert(0, "stack", stack.Name);
        return shown;
    }

    private static JsonObject Shown(PolicyRule rule, PolicyStack stack, PolicyStack other)
    {
        var result = new JsonObject();
        var (facts, others) = (ExampleFacts.Of(stack.Context), ExampleFacts.Of(other.Context));
        foreach (var (key, value) in facts.Where(f => !JsonNode.DeepEquals(f.Value, others[f.Key])))
        {
            result[key] = value?.DeepClone();
        }

        var resources = Changed(stack, other);
        if (resources.Count == 0 && Changed(other, stack).Count == 0)
        {
            // What differs is known beside the resources: those that the rule speaks of are shown all the same.
            var spoken = Judge.By(rule.Id, stack).Concat(Judge.By(rule.Id, other)).Where(f => f.Outcome is Outcome.Fail).Select(f => f.Urn).ToHashSet(StringComparer.Ordinal);
            resources = [.. stack.Resources.All.Where(r => spoken.Contains(r.Urn)).Take(1)];
        }

        result["resources"] = new JsonArray([.. resources.Select(r => (JsonNode)ExampleResource.Write(r))]);
        return result;
    }

    private static List<PolicyResource> Changed(PolicyStack stack, PolicyStack other) =>
        [.. stack.Resources.All.Where(r => other.Resources.ByUrn(r.Urn) is not { } same || same != r)];
}
