using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>A rule that needs the whole stack as a policy of the pack.</summary>
internal sealed class StackRulePolicy : StackPackPolicy
{
    private readonly PolicyRule _rule;
    private readonly PolicyRunner _runner;

    public StackRulePolicy(PolicyRule rule)
        : base(RuleTexts.Name(rule))
    {
        _rule = rule;
        _runner = new([rule]);
        DisplayName = rule.Info.Title;
        Description = RuleTexts.Description(rule);
        Level = RuleTexts.Level(rule);
        Severity = RuleTexts.Severity(rule);
        Framework = RuleTexts.Framework(rule);
        Tags = RuleTexts.Tags(rule);
        RemediationSteps = rule.Info.Remediation;
        Url = RuleTexts.Url(rule);
        ConfigSchema = RuleTexts.Schema(rule);
    }

    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report)
    {
        var stack = EngineStack.Of(run.Stack);
        if (!stack.Holds(_rule, run))
        {
            report.NotApplicable(RuleTexts.Later(_rule, stack.BaselineName(run)));
            return;
        }

        var set = run.Call.Share(() => new ResourceSet(resources.Select(EngineResources.Read)));
        var findings = new List<Finding>();
        _runner.JudgeStack(new(run.Stack.Stack, set, stack.Context(run.Config)), findings);
        stack.Report(findings, report, isStack: true);
    }
}
