using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>One of several types; an enumeration is a union of literals, an open one has a text beside them.</summary>
/// <param name="Elements">The types.</param>
internal sealed record ArmUnion(ImmutableArray<ArmReference> Elements) : ArmType
{
    /// <summary>The literals among the elements.</summary>
    public IEnumerable<string> Literals => Elements.Select(e => e.Type).OfType<ArmLiteral>().Select(l => l.Value);
}
