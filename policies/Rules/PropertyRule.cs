using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Rules;

/// <summary>
/// A rule that is a table: properties of some types and the conditions they must meet. Because it says rather than does,
/// it can also be broken on purpose by tests, mended, and written in other policy languages.
/// </summary>
public abstract class PropertyRule : ResourceRule
{
    /// <summary>A rule of these requirements.</summary>
    /// <param name="info">What people are told of it.</param>
    /// <param name="requirements">What must hold; each applies to its own type.</param>
    protected PropertyRule(RuleInfo info, params IEnumerable<Requirement> requirements)
        : this(info, [.. requirements])
    {
    }

    private PropertyRule(RuleInfo info, ImmutableArray<Requirement> requirements)
        : base(info, requirements.Select(r => r.Type)) =>
        Requirements = requirements;

    /// <summary>What must hold.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <inheritdoc />
    public sealed override IEnumerable<(string Type, string Path)> Paths =>
        Requirements.SelectMany(r => r.Guards.Select(g => (r.Type, g.Path.Text)).Prepend((r.Type, r.Path.Text)));

    /// <inheritdoc />
    public sealed override void Judge(Judgement judgement)
    {
        var applies = false;
        foreach (var requirement in Requirements)
        {
            if (requirement.Covers(judgement.Resource))
            {
                applies |= requirement.Judge(judgement);
            }
        }

        if (!applies && !judgement.HasFindings)
        {
            judgement.NotApplicable("nothing of what the rule is about is in use");
        }
    }

    /// <inheritdoc />
    public sealed override IReadOnlyList<(string Path, PlanValue Value)> Remedies(PolicyResource resource, PolicyContext context)
    {
        if (!Info.HasSafeRemedy)
        {
            return [];
        }

        var judgement = new Judgement(resource, null, context);
        return [.. Requirements.Where(r => r.Covers(resource)).SelectMany(r => r.Remedies(judgement))];
    }
}
