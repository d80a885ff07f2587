namespace Bleu.Infra.Policies.Conditions;

/// <summary>Nothing is given.</summary>
public sealed class AbsentCondition : Condition
{
    /// <inheritdoc />
    public override string Text(PolicyContext context) => "be left out";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) => [new PlanText("something")];

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        Scalars.IsEmpty(bare) ? Outcome.Pass : Outcome.Fail;
}
