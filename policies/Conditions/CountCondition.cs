namespace Bleu.Infra.Policies.Conditions;

/// <summary>The list has at least so many items.</summary>
/// <param name="count">The number.</param>
public sealed class CountCondition(int count) : Condition
{
    /// <summary>The number.</summary>
    public int Count => count;

    /// <inheritdoc />
    public override string Text(PolicyContext context) => count == 1 ? "have an item" : $"have at least {count} items";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) =>
        [null, PlanValue.List([]), .. count > 1 ? [PlanValue.List([new PlanText("1")])] : Array.Empty<PlanValue?>()];

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        bare is PlanList list && list.Items.Length >= count ? Outcome.Pass : Outcome.Fail;
}
