namespace Bleu.Infra.Policies.Conditions;

/// <summary>What the value of a property must meet. A condition also knows how to be broken, and sometimes how to be met.</summary>
public abstract class Condition
{
    /// <summary>What is said where the outcome is not determined.</summary>
    public virtual string Doubt => "is not known yet";

    /// <summary>The condition as the rest of a sentence that begins with <c>it must</c>: <c>be 'Disabled'</c>.</summary>
    /// <param name="context">The surroundings, for conditions that name a parameter.</param>
    public abstract string Text(PolicyContext context);

    /// <summary>Tests a value.</summary>
    /// <param name="value">The value; nothing where the property is absent.</param>
    /// <param name="context">The surroundings.</param>
    public Outcome Test(PlanValue? value, PolicyContext context) => value?.Bare switch
    {
        PlanUnknown => WhenUnknown(value),
        PlanNull => Judge(null, value, context),
        var bare => Judge(bare, value, context),
    };

    /// <summary>Values that break the condition, for tests; a null stands for a property that is left out.</summary>
    /// <param name="met">A value that meets it.</param>
    /// <param name="context">The surroundings.</param>
    public abstract IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context);

    /// <summary>The value that meets the condition and is safe to set; nothing where a person has to choose.</summary>
    /// <param name="context">The surroundings.</param>
    public virtual PlanValue? Remedy(PolicyContext context) => null;

    /// <summary>Judges a known value.</summary>
    /// <param name="bare">The value without secrecy; nothing where the property is absent.</param>
    /// <param name="value">The value as it was given.</param>
    /// <param name="context">The surroundings.</param>
    protected abstract Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context);

    /// <summary>Judges a value that is not known yet.</summary>
    /// <param name="value">The value as it was given.</param>
    protected virtual Outcome WhenUnknown(PlanValue value) => Outcome.Undetermined;
}
