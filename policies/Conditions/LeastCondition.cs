namespace Bleu.Infra.Policies.Conditions;

/// <summary>The value is a number of at least something.</summary>
/// <param name="least">The number, where no parameter says it.</param>
/// <param name="parameter">The parameter that says it.</param>
public sealed class LeastCondition(int least, RuleParameter? parameter) : Condition
{
    /// <summary>The parameter that says the number; nothing where the number is fixed.</summary>
    public RuleParameter? Parameter => parameter;

    /// <summary>The number.</summary>
    /// <param name="context">Where the stack may set the parameter.</param>
    public int Least(PolicyContext context) => parameter is null ? least : context.Parameters.Number(parameter);

    /// <inheritdoc />
    public override string Text(PolicyContext context) => $"be at least {Least(context)}";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) =>
        [new PlanNumber(Least(context) - 1), new PlanNumber(0), new PlanNumber(-1), new PlanText("many"), null];

    /// <inheritdoc />
    public override PlanValue? Remedy(PolicyContext context) => new PlanNumber(Least(context));

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        Scalars.Number(bare) is { } number && number >= Least(context) ? Outcome.Pass : Outcome.Fail;
}
