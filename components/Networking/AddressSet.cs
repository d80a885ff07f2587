using System.Collections.Immutable;

namespace Bleu.Infra.Networking;

/// <summary>
/// A set of IPv4 addresses, always in its normal form: equal sets hold equal blocks, and no smaller number of blocks covers them.
/// </summary>
public sealed class AddressSet : IEquatable<AddressSet>
{
    // Sorted, apart from each other, and never side by side.
    private readonly ImmutableArray<(long First, long Last)> _ranges;

    private AddressSet(ImmutableArray<(long First, long Last)> ranges) => _ranges = ranges;

    /// <summary>The set without addresses.</summary>
    public static AddressSet Empty { get; } = new([]);

    /// <summary>Whether no address is in it.</summary>
    public bool IsEmpty => _ranges.IsEmpty;

    /// <summary>How many addresses are in it.</summary>
    public long Size => _ranges.Sum(r => r.Last - r.First + 1);

    /// <summary>The fewest blocks that hold exactly these addresses, in their order: the summary of whatever the set was made from.</summary>
    public IEnumerable<Cidr> Blocks => _ranges.SelectMany(r => Cover(r.First, r.Last));

    /// <summary>The addresses that lie in one or more of some blocks.</summary>
    /// <param name="blocks">The blocks; they may overlap.</param>
    public static AddressSet Of(params IEnumerable<Cidr> blocks)
    {
        var ranges = ImmutableArray.CreateBuilder<(long First, long Last)>();
        foreach (var block in blocks.Order())
        {
            if (ranges.Count > 0 && block.Network <= ranges[^1].Last + 1)
            {
                ranges[^1] = (ranges[^1].First, Math.Max(ranges[^1].Last, block.Last));
            }
            else
            {
                ranges.Add((block.Network, block.Last));
            }
        }

        return new(ranges.ToImmutable());
    }

    /// <summary>Whether every address of a block is in it.</summary>
    /// <param name="block">The block.</param>
    public bool Contains(Cidr block) => _ranges.Any(r => r.First <= block.Network && block.Last <= r.Last);

    /// <summary>Whether some address of a block is in it.</summary>
    /// <param name="block">The block.</param>
    public bool Overlaps(Cidr block) => _ranges.Any(r => r.First <= block.Last && block.Network <= r.Last);

    /// <summary>The addresses that are in one of the two.</summary>
    /// <param name="other">The other set.</param>
    public AddressSet Union(AddressSet other) => Of(Blocks.Concat(other.Blocks));

    /// <summary>The addresses that are in this one and not in the other.</summary>
    /// <param name="other">The other set.</param>
    public AddressSet Subtract(AddressSet other)
    {
        var ranges = ImmutableArray.CreateBuilder<(long First, long Last)>();
        foreach (var (first, last) in _ranges)
        {
            var next = first;
            foreach (var taken in other._ranges.Where(t => t.First <= last && first <= t.Last))
            {
                if (next < taken.First)
                {
                    ranges.Add((next, taken.First - 1));
                }

                next = Math.Max(next, taken.Last + 1);
            }

            if (next <= last)
            {
                ranges.Add((next, last));
            }
        }

        return new(ranges.ToImmutable());
    }

    /// <summary>The addresses that are in both.</summary>
    /// <param name="other">The other set.</param>
    public AddressSet Intersect(AddressSet other) => Subtract(Subtract(other));

    /// <summary>Finds the first block of a size that lies inside.</summary>
    /// <param name="prefix">The block's prefix, in bits: 0 to 32.</param>
    /// <param name="block">The block.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is not between 0 and 32.</exception>
    public bool TryFind(int prefix, out Cidr block)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix, 32);
        var size = 1L << (32 - prefix);
        foreach (var (first, last) in _ranges)
        {
            var start = (first + size - 1) / size * size;
            if (start + size - 1 <= last)
            {
                block = Cidr.Everything.Subnet(prefix, start / size);
                return true;
            }
        }

        block = default;
        return false;
    }

    /// <summary>Whether both hold the same addresses.</summary>
    /// <param name="other">The other set.</param>
    public bool Equals(AddressSet? other) => other is not null && _ranges.SequenceEqual(other._ranges);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as AddressSet);

    /// <inheritdoc />
    public override int GetHashCode() => _ranges.Aggregate(0, HashCode.Combine);

    /// <summary>Yields the blocks: <c>10.0.0.0/8, 192.168.0.0/16</c>.</summary>
    public override string ToString() => string.Join(", ", Blocks);

    // The widest block that begins at the first address and ends before the last, again and again.
    private static IEnumerable<Cidr> Cover(long first, long last)
    {
        while (first <= last)
        {
            var prefix = 32;
            while (prefix > 0 && first % (1L << (33 - prefix)) == 0 && first + (1L << (33 - prefix)) - 1 <= last)
            {
                prefix--;
            }

            yield return Cidr.Everything.Subnet(prefix, first >> (32 - prefix));
            first += 1L << (32 - prefix);
        }
    }
}
