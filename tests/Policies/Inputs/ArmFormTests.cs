using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Export;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Inputs;

/// <summary>
/// A rule on single resources says the same of a resource as Pulumi has it and as Resource Manager exports it: on the sample, and on
/// every way in which the rule is broken.
/// </summary>
public sealed class ArmFormTests
{
    public static TheoryData<string> Rules => [.. PolicyCatalog.All.OfType<ResourceRule>().Where(IsAboutResourceManager).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Export_OfAResource_IsJudgedLikeItsPlan(string rule)
    {
        var facts = RuleFacts.Of(rule);
        var runner = new PolicyRunner([facts.Rule]);
        var problems = new List<string>();
        var compared = 0;
        foreach (var (text, stacks) in MutationScore.Broken(facts).Prepend(("nothing", facts.Sound)))
        {
            foreach (var resource in stacks[0].Resources.All.Where(r => text == "nothing" || SampleStack.Whole.Resources.ByUrn(r.Urn) != r || stacks[0].Context != SampleStack.Context))
            {
                var planned = Verdict(runner, resource, stacks[0].Context);

                // The API version that a deployment speaks is no part of an export.
                if (planned is null || resource.Type.Contains("preview", StringComparison.Ordinal) || ArmFixture.Of(resource) is not { } arm)
                {
                    continue;
                }

                compared++;
                var read = Assert.Single(Assert.Single(InputFile.Parse($"[{arm.ToJsonString()}]", "export.json", stacks[0].Context)).Resources.All);
                if (Verdict(runner, read, stacks[0].Context) is var exported && exported != planned)
                {
                    problems.Add($"{resource} after {text}: {planned} as planned, {exported} as exported\n  {arm.ToJsonString()}");
                }
            }
        }

        Assert.True(compared > 0, "Nothing was compared.");
        Assert.True(problems.Count == 0, $"{problems.Count} of {compared}:\n{string.Join('\n', problems.Take(5))}");
    }

    // Marks of secrets and provider settings are no part of an export.
    private static bool IsAboutResourceManager(ResourceRule rule) =>
        rule.Id != "CRY-018" && rule.Types.Any(t => t.StartsWith("azure-native:", StringComparison.Ordinal));

    // Broken or not; nothing where the rule has no say, or a value is not known.
    private static Outcome? Verdict(PolicyRunner runner, PolicyResource resource, PolicyContext context)
    {
        var findings = new List<Finding>();
        runner.JudgeResource(resource, context, findings);
        return findings.Exists(f => f.Outcome == Outcome.Fail) ? Outcome.Fail
            : findings.Count == 0 || findings.Exists(f => f.Outcome == Outcome.Undetermined) ? null
            : Outcome.Pass;
    }
}
