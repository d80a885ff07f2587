using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Ways to make and join <see cref="OutputData{T}"/>.</summary>
internal static class OutputData
{
    /// <summary>A known, plain value that depends on nothing.</summary>
    public static OutputData<T> Known<T>(T value) => new([], value, true, false);

    /// <summary>The union of two dependency sets, without copying when one is empty.</summary>
    public static ImmutableHashSet<Resource> Union(ImmutableHashSet<Resource> first, ImmutableHashSet<Resource> second)
    {
        if (first.IsEmpty || ReferenceEquals(first, second))
        {
            return second;
        }

        return second.IsEmpty ? first : first.Union(second);
    }

    /// <summary>Joins the facts of one part into the facts of a whole.</summary>
    public static void Join<T>(OutputData<T> part, ref ImmutableHashSet<Resource> resources, ref bool isKnown, ref bool isSecret)
    {
        resources = Union(resources, part.Resources);
        isKnown &= part.IsKnown;
        isSecret |= part.IsSecret;
    }
}
