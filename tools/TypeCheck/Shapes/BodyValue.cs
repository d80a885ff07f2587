using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>A value that is neither an object nor a list.</summary>
internal sealed record BodyValue(string Path, bool IsSecret, PlanValue Value) : BodyNode(Path, IsSecret)
{
    /// <summary>Whether azure-native lets a number have a fraction; the definitions do not say.</summary>
    public bool AllowsFraction { get; init; } = true;

    protected override PlanValue Bare() => Value;
}
