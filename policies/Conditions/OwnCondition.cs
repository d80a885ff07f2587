using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Conditions;

/// <summary>What no other condition says.</summary>
/// <param name="text">The rest of a sentence that begins with <c>it must</c>.</param>
/// <param name="test">Tells whether a value meets it.</param>
/// <param name="breakings">Values that break it.</param>
public sealed class OwnCondition(string text, Func<PlanValue?, PolicyContext, Outcome> test, ImmutableArray<PlanValue?> breakings) : Condition
{
    /// <inheritdoc />
    public override string Text(PolicyContext context) => text;

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context) => breakings;

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) => test(bare, context);
}
