namespace Bleu.Infra.Policies.Rules;

/// <summary>A rule that judges a stack as a whole.</summary>
public abstract class StackRule : PolicyRule
{
    /// <summary>A rule on stacks.</summary>
    /// <param name="info">What people are told of it.</param>
    /// <param name="types">The types that it looks at; it does not apply to a stack without any of them, unless none is named.</param>
    protected StackRule(RuleInfo info, params IEnumerable<string> types)
        : base(info, RuleScope.Stack, types)
    {
    }

    /// <summary>Judges a stack. What reports nothing has passed.</summary>
    /// <param name="judgement">The stack, and where to report.</param>
    public abstract void Judge(Judgement judgement);
}
