namespace Bleu.Infra.Policies.Conditions;

/// <summary>The list holds a text, in any case.</summary>
/// <param name="text">The text.</param>
public sealed class HoldCondition(string text) : Condition
{
    /// <summary>The text.</summary>
    public string Item => text;

    /// <inheritdoc />
    public override string Text(PolicyContext context) => $"hold '{text}'";

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) =>
        [null, PlanValue.List([]), PlanValue.List([new PlanText("other")])];

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        Scalars.Texts(bare).Contains(text, StringComparer.OrdinalIgnoreCase) ? Outcome.Pass
        : Scalars.HasUnknown(bare) ? Outcome.Undetermined
        : Outcome.Fail;
}
