namespace Bleu.Infra.Policies.Rules;

/// <summary>A rule that judges one resource by itself.</summary>
public abstract class ResourceRule : PolicyRule
{
    /// <summary>A rule on resources of some types.</summary>
    /// <param name="info">What people are told of it.</param>
    /// <param name="types">The types: <c>storage:StorageAccount</c>; without a package they are of azure-native.</param>
    protected ResourceRule(RuleInfo info, params IEnumerable<string> types)
        : base(info, RuleScope.Resource, types)
    {
    }

    /// <summary>Judges a resource. What reports nothing has passed.</summary>
    /// <param name="judgement">The resource, its surroundings, and where to report.</param>
    public abstract void Judge(Judgement judgement);

    /// <summary>The values that would mend a resource, by concrete path; empty where there is no safe way.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="context">The surroundings.</param>
    public virtual IReadOnlyList<(string Path, PlanValue Value)> Remedies(PolicyResource resource, PolicyContext context) => [];
}
