using System.Collections.Immutable;

namespace Bleu.Infra.Planner.Model;

/// <summary>A list.</summary>
/// <param name="Items">The values in order.</param>
public sealed record PlanList(ImmutableArray<PlanValue> Items) : PlanValue
{
    /// <summary>Tells whether both hold equal values in the same order.</summary>
    public bool Equals(PlanList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override int GetHashCode() => Items.Length;
}
