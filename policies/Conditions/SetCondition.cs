namespace Bleu.Infra.Policies.Conditions;

/// <summary>Something is given. A value that is not known yet is given as well.</summary>
public sealed class SetCondition : Condition
{
    /// <inheritdoc />
    public override string Text(PolicyContext context) => "be set";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) =>
        [null, PlanValue.Nothing, met?.Bare is PlanList ? PlanValue.List([]) : new PlanText("")];

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        Scalars.IsEmpty(bare) ? Outcome.Fail : Outcome.Pass;

    /// <inheritdoc />
    protected override Outcome WhenUnknown(PlanValue value) => Outcome.Pass;
}
