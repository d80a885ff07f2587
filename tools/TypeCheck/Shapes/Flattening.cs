using System.Collections.Immutable;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>
/// Lays out an object as azure-native does: containers that the specifications mark for it, which are those that azure-native has no
/// property for, give their properties to the object around them. The provider goes through the names in their order and lets the
/// later one win; so does this for <c>properties</c>. Any other container may be one that azure-native left out for its emptiness, and
/// gives what no other place has.
/// </summary>
internal static class Flattening
{
    private const int MaxDepth = 4;

    /// <summary>The places by their names in azure-native.</summary>
    public static Dictionary<string, FlatPlace> Places(SchemaObject schema, ArmObject definition)
    {
        var renamed = schema.Properties.Keys
            .Select(name => ClientNames.Find(schema.Token, name))
            .OfType<ClientName>()
            .Where(n => n.Kind == MemberKind.Property)
            .ToDictionary(n => n.Text, n => n.Property, StringComparer.Ordinal);
        var places = new Dictionary<string, FlatPlace>(StringComparer.Ordinal);
        var layout = new Layout(schema, renamed, places);
        Collect(layout, definition.Properties, [], isReadOnly: false);
        while (layout.Later.TryDequeue(out var later))
        {
            Collect(layout with { KeepsFirst = true }, later.Properties, later.Container, later.IsReadOnly);
        }

        return places;
    }

    private static void Collect(Layout layout, ImmutableSortedDictionary<string, ArmProperty> properties, ImmutableArray<string> container, bool isReadOnly)
    {
        foreach (var (name, definition) in properties)
        {
            var property = isReadOnly ? definition with { Flags = definition.Flags | ArmFlags.ReadOnly } : definition;
            var local = layout.Renamed.GetValueOrDefault(name) ?? PulumiNames.FromArm(name);
            if (layout.Schema.Properties.ContainsKey(local))
            {
                Put(layout, local, new(container.Add(name), property, false));
            }
            else if (container.Length < MaxDepth && Inner(property.Type) is { } inner)
            {
                if (name == "properties" && !property.IsReadOnly)
                {
                    Collect(layout, inner, container.Add(name), false);
                }
                else
                {
                    layout.Later.Enqueue((inner, container.Add(name), property.IsReadOnly));
                }
            }
        }
    }

    private static void Put(Layout layout, string local, FlatPlace place)
    {
        if (!layout.Places.TryGetValue(local, out var other) || (!layout.KeepsFirst && (IsFree(other.Property) || !IsFree(place.Property))))
        {
            layout.Places[local] = place with { IsAmbiguous = other is not null && !IsFree(other.Property) && !IsFree(place.Property) };
        }
    }

    private static bool IsFree(ArmProperty property) => property.IsReadOnly || property.IsAddress;

    private static ImmutableSortedDictionary<string, ArmProperty>? Inner(ArmType type) => type switch
    {
        ArmObject { Additional: null, Properties.Count: > 0 } inner => inner.Properties,
        ArmVariants variants => variants.Common,
        _ => null,
    };

    private sealed record Layout(SchemaObject Schema, Dictionary<string, string> Renamed, Dictionary<string, FlatPlace> Places)
    {
        public bool KeepsFirst { get; init; }

        public Queue<(ImmutableSortedDictionary<string, ArmProperty> Properties, ImmutableArray<string> Container, bool IsReadOnly)> Later { get; } = new();
    }
}
