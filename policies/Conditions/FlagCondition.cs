namespace Bleu.Infra.Policies.Conditions;

/// <summary>The value is a truth value.</summary>
/// <param name="flag">The truth value.</param>
/// <param name="mayBeAbsent">Whether the platform takes it where nothing is given.</param>
public sealed class FlagCondition(bool flag, bool mayBeAbsent) : Condition
{
    /// <summary>The truth value.</summary>
    public bool Flag => flag;

    /// <summary>Whether the platform takes it where nothing is given.</summary>
    public bool MayBeAbsent => mayBeAbsent;

    /// <inheritdoc />
    public override string Text(PolicyContext context) => (flag ? "be true" : "be false") + (mayBeAbsent ? ", or be left out" : "");

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context)
    {
        yield return new PlanBool(!flag);
        yield return new PlanText(flag ? "false" : "true");
        if (!mayBeAbsent)
        {
            yield return null;
        }
    }

    /// <inheritdoc />
    public override PlanValue? Remedy(PolicyContext context) => new PlanBool(flag);

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        bare is null ? (mayBeAbsent ? Outcome.Pass : Outcome.Fail) : (Scalars.Flag(bare) == flag ? Outcome.Pass : Outcome.Fail);
}
