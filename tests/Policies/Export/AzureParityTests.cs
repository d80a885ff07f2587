using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Export.Azure;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;
using Evaluation = Bleu.Infra.Governance.Evaluation;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>
/// The exported definitions give the verdicts of the rules: on the sample, and on every way in which any rule is broken. The
/// resources come in the form of Resource Manager, made by Azure's own type definitions.
/// </summary>
public sealed class AzureParityTests
{
    private static readonly Lazy<IReadOnlyList<(PolicyResource Resource, PolicyContext Context, string Text, Lazy<JsonObject?> Arm)>> Fixtures = new(() => [.. Resources()]);

    public static TheoryData<string> Rules => [.. AzureCatalogue.All.Where(f => f.Condition is not null).Select(f => f.Rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Definition_GivesTheVerdictOfTheRule(string rule)
    {
        var form = AzureCatalogue.All.Single(f => f.Rule.Id == rule);
        var policy = Evaluation.PolicyRule.Parse(AzureExport.Definition(form, PolicyContext.Empty));
        var runner = new PolicyRunner([form.Rule]);
        var (kept, broken) = (0, 0);
        var problems = new List<string>();
        foreach (var (resource, context, text, inArm) in Fixtures.Value)
        {
            var findings = new List<Finding>();
            runner.JudgeResource(resource, context, findings);
            var fails = findings.Exists(f => f.Outcome == Outcome.Fail);
            if (findings.Count == 0 || IsLeftToThePlatform(findings) || (!fails && findings.Exists(f => f.Outcome == Outcome.Undetermined)) || inArm.Value is not { } arm)
            {
                continue;
            }

            var verdict = policy.Evaluate(arm, Given(form, context));
            (kept, broken) = fails ? (kept, broken + 1) : (kept + 1, broken);
            if (verdict.IsCompliant == fails)
            {
                problems.Add($"{resource} after {text}: rule {(fails ? "fails: " + findings.First(f => f.Outcome == Outcome.Fail).Message : "passes")}, definition {(verdict.IsCompliant ? "passes" : "denies")}\n  {arm.ToJsonString()}");
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} of {kept + broken}:\n" + string.Join('\n', problems.Take(8)));
        Assert.True(kept > 0 && broken > 0, $"{kept} kept, {broken} broken");
    }

    // A text where the type wants a number is refused before any policy sees it.
    private static bool IsLeftToThePlatform(List<Finding> findings) => findings.Exists(f => f.Reason.StartsWith("is 'many'", StringComparison.Ordinal));

    // Where nobody has published the zones of a region, whoever assigns the policy says; here that it has them.
    private static JsonNode? Value(AzureParameter parameter, PolicyContext context) =>
        parameter.Value(context) ?? (parameter == AzureParameter.HasZones ? JsonValue.Create(true) : null);

    private static Evaluation.PolicyContext Given(AzureForm form, PolicyContext context) => new()
    {
        Parameters = form.Parameters.Select(p => KeyValuePair.Create(p.Name, Value(p, context))).Where(p => p.Value is not null).ToImmutableDictionary(),
        Now = new DateTimeOffset(context.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
    };

    private static (PolicyResource, PolicyContext, string, Lazy<JsonObject?>) Fixture(PolicyResource resource, PolicyContext context, string text) =>
        (resource, context, text, new(() => ArmFixture.Of(resource)));

    private static IEnumerable<(PolicyResource, PolicyContext, string, Lazy<JsonObject?>)> Resources()
    {
        var before = new HashSet<PolicyResource>(SampleStack.Whole.Resources.All, ReferenceEqualityComparer.Instance);
        foreach (var resource in before)
        {
            yield return Fixture(resource, SampleStack.Context, "nothing");
        }

        foreach (var (text, stacks) in RuleFacts.All.Where(f => f.Rule is not FleetRule).SelectMany(MutationScore.Broken))
        {
            var stack = stacks[0];
            foreach (var resource in stack.Resources.All.Where(r => !before.Contains(r) || stack.Context != SampleStack.Context))
            {
                yield return Fixture(resource, stack.Context, text);
            }
        }
    }
}
