using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>A rule on single resources as a policy of the pack.</summary>
internal sealed class RulePolicy : ResourcePackPolicy
{
    private readonly ResourceRule _rule;
    private readonly PolicyRunner _runner;

    public RulePolicy(ResourceRule rule)
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
        CanMend = rule.Info.HasSafeRemedy;
    }

    public override bool Covers(string type) => RuleTexts.Covers(_rule, type);

    public override void Judge(PackResource resource, PackRun run, PackReport report)
    {
        var stack = EngineStack.Of(run.Stack);
        if (!stack.Holds(_rule, run))
        {
            report.NotApplicable(RuleTexts.Later(_rule, stack.BaselineName(run)));
            return;
        }

        var findings = new List<Finding>();
        _runner.JudgeResource(Seen(resource, run), stack.Context(run.Config), findings);
        stack.Report(findings, report, isStack: false);
    }

    public override PackRemedy? Remedy(PackResource resource, PackRun run)
    {
        var stack = EngineStack.Of(run.Stack);
        var values = !_rule.Info.HasSafeRemedy || !stack.Holds(_rule, run) || stack.IsWaived(_rule, resource.Urn)
            ? []
            : _rule.Remedies(Seen(resource, run), stack.Context(run.Config));
        return values.Count == 0 ? null : new([.. values]);
    }

    private static PolicyResource Seen(PackResource resource, PackRun run) => run.Call.Share(() => EngineResources.Read(resource));
}
