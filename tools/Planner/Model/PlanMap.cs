using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Bleu.Infra.Planner.Model;

/// <summary>A map from text.</summary>
/// <param name="Entries">The entries, sorted by the ordinal order of their keys.</param>
public sealed record PlanMap(ImmutableArray<KeyValuePair<string, PlanValue>> Entries) : PlanValue
{
    /// <summary>A map without entries.</summary>
    public static PlanMap Empty { get; } = new([]);

    /// <summary>A map of keys that are all different; both arrays are sorted in place.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">The value of each key.</param>
    internal static PlanMap Sorted(string[] keys, PlanValue[] values)
    {
        // Sorting pairs would have the runtime compile a sort of its own when a program starts; this one it has.
        Array.Sort(keys, values, StringComparer.Ordinal);
        var entries = new KeyValuePair<string, PlanValue>[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            entries[i] = new(keys[i], values[i]);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    /// <summary>Finds an entry.</summary>
    /// <param name="key">The key; its case matters.</param>
    /// <param name="value">The value, when there is one.</param>
    public bool TryGet(string key, out PlanValue value)
    {
        var (low, high) = (0, Entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entries[middle].Key, key);
            if (order == 0)
            {
                value = Entries[middle].Value;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        value = Nothing;
        return false;
    }

    /// <summary>The same map with other entries laid over it.</summary>
    /// <param name="entries">The entries that win.</param>
    public PlanMap With(IEnumerable<KeyValuePair<string, PlanValue>> entries) => Map(Entries.Concat(entries));

    /// <summary>Tells whether both hold equal entries.</summary>
    public bool Equals(PlanMap? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc />
    public override int GetHashCode() => Entries.Length;
}
