namespace Bleu.Infra.Policies.Conditions;

/// <summary>The value, if any, is marked as a secret, so that neither state nor output shows it.</summary>
public sealed class SecretCondition : Condition
{
    /// <inheritdoc />
    public override string Text(PolicyContext context) => "be marked as a secret";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) => [new PlanText("in plain sight")];

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        Scalars.IsEmpty(bare) || value is PlanSecret ? Outcome.Pass : Outcome.Fail;

    /// <inheritdoc />
    protected override Outcome WhenUnknown(PlanValue value) => value is PlanSecret ? Outcome.Pass : Outcome.Undetermined;
}
