namespace Bleu.Infra.Policies.Rules;

/// <summary>What a rule has to see before it can judge.</summary>
public enum RuleScope
{
    /// <summary>One resource.</summary>
    Resource,

    /// <summary>All resources of a stack.</summary>
    Stack,

    /// <summary>All stacks of a project.</summary>
    Fleet,
}
