using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>One of several objects, told apart by the text of one property.</summary>
/// <param name="Name">Its name in the definitions.</param>
/// <param name="Discriminator">The property that tells them apart.</param>
/// <param name="Common">The properties that all of them have.</param>
/// <param name="Elements">The objects by the text of the discriminator.</param>
internal sealed record ArmVariants(
    string Name,
    string Discriminator,
    ImmutableSortedDictionary<string, ArmProperty> Common,
    ImmutableSortedDictionary<string, ArmReference> Elements) : ArmType
{
    private readonly ConcurrentDictionary<string, ArmObject?> _merged = new(StringComparer.Ordinal);

    /// <summary>One of the objects with the common properties; nothing when no element has this text.</summary>
    public ArmObject? Element(string text) => Elements.ContainsKey(text) ? _merged.GetOrAdd(text, Merge) : null;

    /// <summary>What all of them have, as an object that may hold more.</summary>
    public ArmObject Base => field ??= new(Name, Common, null);

    private ArmObject? Merge(string text) =>
        Elements.TryGetValue(text, out var element) && element.Type is ArmObject found
            ? found with { Properties = Common.SetItems(found.Properties) }
            : null;
}
