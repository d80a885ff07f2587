using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Conditions;

/// <summary>The value is one of some texts, in any case.</summary>
/// <param name="texts">The texts.</param>
/// <param name="mayBeAbsent">Whether the platform takes one of them where nothing is given.</param>
/// <param name="isSafe">Whether the first may be set as a remedy.</param>
public sealed class TextCondition(ImmutableArray<string> texts, bool mayBeAbsent, bool isSafe) : Condition
{
    /// <summary>The texts.</summary>
    public ImmutableArray<string> Texts => texts;

    /// <summary>Whether the platform takes one of them where nothing is given.</summary>
    public bool MayBeAbsent => mayBeAbsent;

    /// <inheritdoc />
    public override string Text(PolicyContext context) =>
        "be " + string.Join(" or ", texts.Select(t => $"'{t}'")) + (mayBeAbsent ? ", or be left out" : "");

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context)
    {
        yield return new PlanText("Other");
        yield return new PlanText("");
        yield return new PlanBool(true);
        if (!mayBeAbsent)
        {
            yield return null;
        }
    }

    /// <inheritdoc />
    public override PlanValue? Remedy(PolicyContext context) => isSafe ? new PlanText(texts[0]) : null;

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context) => bare switch
    {
        null => mayBeAbsent ? Outcome.Pass : Outcome.Fail,
        PlanText text when texts.Contains(text.Text, StringComparer.OrdinalIgnoreCase) => Outcome.Pass,
        _ => Outcome.Fail,
    };
}
