namespace Bleu.Infra.Policies.Rules;

/// <summary>A rule that judges each resource of some types, and needs the other resources of the stack to do so.</summary>
public abstract class RelationRule : PolicyRule
{
    /// <summary>A rule on resources of some types.</summary>
    /// <param name="info">What people are told of it.</param>
    /// <param name="types">The types: <c>network:Subnet</c>; without a package they are of azure-native.</param>
    protected RelationRule(RuleInfo info, params IEnumerable<string> types)
        : base(info, RuleScope.Stack, types)
    {
    }

    /// <summary>Judges a resource within its stack. What reports nothing has passed.</summary>
    /// <param name="judgement">The resource, its stack, and where to report.</param>
    public abstract void Judge(Judgement judgement);
}
