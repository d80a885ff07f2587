using System.Collections.Immutable;

namespace Pulumi.Experimental;

/// <summary>What is true of a value that becomes one output.</summary>
/// <param name="IsKnown">Whether every part is known.</param>
/// <param name="IsSecret">Whether any part is secret.</param>
/// <param name="Dependencies">What any part depends on.</param>
internal sealed record PropertyValueFacts(bool IsKnown, bool IsSecret, ImmutableHashSet<Urn> Dependencies)
{
    /// <summary>The facts of a value read as a type. Parts that are inputs themselves keep their facts.</summary>
    public static PropertyValueFacts Of(PropertyValue value, Type type)
    {
        var own = new PropertyValueFacts(!value.IsComputed, value.IsSecret, value.Dependencies);
        return KeepsFacts(type) ? own : PartsOf(value).Aggregate(own, static (facts, part) => facts.With(Of(part, typeof(object))));
    }

    private PropertyValueFacts With(PropertyValueFacts part) =>
        new(IsKnown && part.IsKnown, IsSecret || part.IsSecret, Dependencies.Union(part.Dependencies));

    private static IEnumerable<PropertyValue> PartsOf(PropertyValue value)
    {
        if (value.TryGetArray(out var items))
        {
            return items;
        }

        return value.TryGetMap(out var map) ? map.Values : [];
    }

    /// <summary>Whether the parts of a type are inputs or outputs.</summary>
    private static bool KeepsFacts(Type type)
    {
        if (type == typeof(PropertyValue) || typeof(InputArgs).IsAssignableFrom(type)
            || typeof(IInput).IsAssignableFrom(type) || typeof(IOutput).IsAssignableFrom(type))
        {
            return true;
        }

        return (type.IsArray && type.GetElementType() is { } element && KeepsFacts(element))
            || (type.IsGenericType && Array.Exists(type.GetGenericArguments(), KeepsFacts));
    }
}
