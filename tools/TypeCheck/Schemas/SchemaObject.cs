using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Schemas;

/// <summary>An object of a provider's schema: a type, or the inputs of a resource.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Properties">Its properties by their names.</param>
/// <param name="Required">The properties that must be given.</param>
/// <param name="Values">The texts of an enumeration; empty for objects.</param>
internal sealed record SchemaObject(
    string Token,
    ImmutableSortedDictionary<string, Spec> Properties,
    ImmutableHashSet<string> Required,
    ImmutableArray<string> Values)
{
    /// <summary>Whether it is an enumeration.</summary>
    public bool IsEnumeration => !Values.IsEmpty;
}
