using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Conditions;

/// <summary>The value is none of some texts, in any case.</summary>
/// <param name="texts">The texts.</param>
public sealed class OtherTextCondition(ImmutableArray<string> texts) : Condition
{
    /// <summary>The texts.</summary>
    public ImmutableArray<string> Texts => texts;

    /// <inheritdoc />
    public override string Text(PolicyContext context) => "not be " + string.Join(" or ", texts.Select(t => $"'{t}'"));

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) => texts.Select(t => new PlanText(t));

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) =>
        bare is PlanText text && texts.Contains(text.Text, StringComparer.OrdinalIgnoreCase) ? Outcome.Fail : Outcome.Pass;
}
