using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>A list.</summary>
internal sealed record BodyList(string Path, bool IsSecret, ImmutableArray<BodyNode> Items) : BodyNode(Path, IsSecret)
{
    protected override PlanValue Bare() => PlanValue.List(Items.Select(i => i.ToPlan()));
}
