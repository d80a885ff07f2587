using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;
using CsCheck;

namespace Bleu.Infra.Policies.Tests.Engine;

/// <summary>Whatever a resource holds, rules judge it or say that they cannot; none of them throws.</summary>
public sealed class FuzzTests
{
    private static readonly PolicyRunner All = new(PolicyCatalog.All);

    private static readonly Gen<string> Key = Gen.OneOfConst(
        "properties", "location", "sku", "name", "encryption", "networkRuleSet", "tags", "securityRules", "routes", "agentPoolProfiles", "spec", "template",
        "containers", "image", "metadata", "logs", "enabled", "id", "scope", "identity", "type", "publicNetworkAccess", "", "\u0000", "[*]");

    private static readonly Gen<PlanValue> Leaf = Gen.OneOf<PlanValue>(
        Gen.String.Select(t => (PlanValue)new PlanText(t)),
        Gen.OneOfConst("Enabled", "Disabled", "*", "0.0.0.0/0", "https://", "//", "a@sha256:", "/subscriptions//", "oci:", "10.0.0.0/99", "\u001b[31m").Select(t => (PlanValue)new PlanText(t)),
        Gen.Double.Select(n => (PlanValue)new PlanNumber(n)),
        Gen.Bool.Select(b => (PlanValue)new PlanBool(b)),
        Gen.Const(PlanValue.Nothing),
        Gen.Const(PlanValue.NotKnown),
        Gen.String.Select(t => (PlanValue)new PlanReference(t, null)),
        Gen.String.Select(t => (PlanValue)new PlanSecret(new PlanText(t))));

    private static readonly Gen<PlanValue> Tree = Gen.Recursive<PlanValue>((depth, inner) => depth > 4
        ? Leaf
        : Gen.OneOf(
            Leaf,
            inner.List[0, 4].Select(items => (PlanValue)PlanValue.List(items)),
            Gen.Select(Key, inner).List[0, 5].Select(entries => (PlanValue)PlanValue.Map(entries.Select(e => KeyValuePair.Create(e.Item1, e.Item2)))),
            inner.Select(v => (PlanValue)new PlanSecret(v))));

    [Fact]
    public void RandomProperty_OfAnyResource_NeverMakesARuleThrow() =>
        Gen.Select(Gen.Int[0, SampleStack.Whole.Resources.All.Length - 1], Gen.Int[0, 30], Tree).Sample(
            (index, at, value) =>
            {
                var resource = SampleStack.Whole.Resources.All[index];
                var entries = resource.Inputs.Entries;
                var key = entries.IsEmpty ? "x" : entries[at % entries.Length].Key;
                var changed = resource with { Inputs = resource.Inputs.With([new(key, value)]) };
                NoError(All.Run(SampleStack.Of(SampleStack.Whole.Resources.All.SetItem(index, changed))));
            },
            iter: 400);

    [Fact]
    public void RandomInputs_OfAnyType_NeverMakeARuleThrow() =>
        Gen.Select(Gen.OneOfConst([.. SampleStack.Whole.Resources.All.Select(r => r.Type).Distinct()]), Tree).Sample(
            (type, value) => NoError(All.Run(SampleStack.Of([Resource(type, value as PlanMap ?? PlanValue.Map([new("properties", value)]))]))),
            iter: 4000);

    [Fact]
    public void DeepAndHugeInputs_AreJudged()
    {
        PlanValue deep = new PlanText("https://x.blob.core.windows.net");
        for (var i = 0; i < 20_000; i++)
        {
            deep = i % 2 == 0 ? PlanValue.List([deep]) : PlanValue.Map([new("a", deep)]);
        }

        var huge = new PlanText(new string('*', 4_000_000));
        foreach (var type in SampleStack.Whole.Resources.All.Select(r => r.Type).Distinct())
        {
            NoError(All.Run(SampleStack.Of([Resource(type, PlanValue.Map([new("a", deep), new("location", huge), new("name", huge)]))])));
        }
    }

    private static PolicyResource Resource(string type, PlanMap inputs) =>
        new() { Type = type, Name = "fuzz", Urn = $"urn:pulumi:fuzz::fuzz::{type}::fuzz", Id = "/x", Inputs = inputs };

    private static void NoError(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Assert.True(finding.Outcome != Outcome.Error, $"{finding.Rule.Id}: {finding.Message}");
        }
    }
}
