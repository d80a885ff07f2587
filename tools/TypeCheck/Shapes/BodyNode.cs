using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>A part of a request's body.</summary>
/// <param name="Path">The input that made it, as a path in azure-native.</param>
/// <param name="IsSecret">Whether it must not be shown.</param>
internal abstract record BodyNode(string Path, bool IsSecret)
{
    /// <summary>The part as a value of a plan.</summary>
    public PlanValue ToPlan() => IsSecret ? new PlanSecret(Bare()) : Bare();

    /// <summary>The part as a value, secret or not.</summary>
    protected abstract PlanValue Bare();
}
