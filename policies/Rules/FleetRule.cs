namespace Bleu.Infra.Policies.Rules;

/// <summary>A rule over all stacks of a project: that they do not overlap, and that clients stay apart.</summary>
public abstract class FleetRule : PolicyRule
{
    /// <summary>A rule on fleets.</summary>
    /// <param name="info">What people are told of it.</param>
    /// <param name="types">The types that it looks at.</param>
    protected FleetRule(RuleInfo info, params IEnumerable<string> types)
        : base(info, RuleScope.Fleet, types)
    {
    }

    /// <summary>The types, besides its own, of the resources that it looks up. No other resource of a stack is kept for it.</summary>
    public virtual IEnumerable<string> Beside => [];

    /// <summary>Judges all stacks. What reports nothing has passed.</summary>
    /// <param name="judgement">The stacks, and where to report.</param>
    public abstract void Judge(FleetJudgement judgement);
}
