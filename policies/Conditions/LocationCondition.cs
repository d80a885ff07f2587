namespace Bleu.Infra.Policies.Conditions;

/// <summary>The location is one that the stack allows. What has no location of its own lies where its parent does.</summary>
/// <param name="mayBeGlobal">Whether <c>global</c> is left to another rule.</param>
public sealed class LocationCondition(bool mayBeGlobal) : Condition
{
    /// <summary>Whether <c>global</c> is left to another rule.</summary>
    public bool MayBeGlobal => mayBeGlobal;

    /// <inheritdoc />
    public override string Doubt => "cannot be judged: the location, or what the stack allows, is not known";

    /// <inheritdoc />
    public override string Text(PolicyContext context) =>
        "be an allowed region" + (context.AllowedLocations is { } allowed ? $" ({string.Join(", ", allowed.Order(StringComparer.Ordinal))})" : "");

    /// <inheritdoc />
    public override IEnumerable<PlanValue?> Breakings(PlanValue? met, PolicyContext context)
    {
        yield return new PlanText("elsewhere");
        yield return new PlanText("Far Away 2");
        if (!mayBeGlobal)
        {
            yield return new PlanText("global");
        }
    }

    /// <inheritdoc />
    protected override Outcome Judge(PlanValue? bare, PlanValue? value, PolicyContext context)
    {
        if (bare is null or PlanText { Text: "" })
        {
            return Outcome.NotApplicable;
        }

        if (bare is not PlanText text)
        {
            return Outcome.Fail;
        }

        var location = PolicyContext.Normal(text.Text);
        return mayBeGlobal && location == "global" ? Outcome.NotApplicable
            : context.AllowedLocations is not { } allowed ? Outcome.Undetermined
            : allowed.Contains(location) ? Outcome.Pass : Outcome.Fail;
    }
}
