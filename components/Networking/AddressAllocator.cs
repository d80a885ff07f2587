namespace Bleu.Infra.Networking;

/// <summary>
/// Carves blocks out of an address space. Blocks are handed out in the order they are asked for, each at the first free place
/// that its size divides, so that adding one at the end moves none of the others.
/// </summary>
public sealed class AddressAllocator
{
    private readonly List<Cidr> _taken = [];

    /// <summary>An allocator over a space that is free.</summary>
    /// <param name="space">The space.</param>
    public AddressAllocator(Cidr space) => Space = space;

    /// <summary>The space that blocks are carved from.</summary>
    public Cidr Space { get; }

    /// <summary>The blocks of parts, carved out of a space in their order, up to the first for which there is no room.</summary>
    /// <param name="space">The space.</param>
    /// <param name="parts">The parts' names and prefixes.</param>
    public static IEnumerable<(string Name, Cidr Block)> Carve(Cidr space, IEnumerable<(string Name, int Prefix)> parts)
    {
        var allocator = new AddressAllocator(space);
        foreach (var (name, prefix) in parts)
        {
            if (!allocator.TryAllocate(prefix, out var block))
            {
                yield break;
            }

            yield return (name, block);
        }
    }

    /// <summary>Takes a block that is given.</summary>
    /// <param name="block">The block.</param>
    /// <returns>Whether it lies inside the space and was free.</returns>
    public bool TryTake(Cidr block)
    {
        if (!Space.Contains(block) || _taken.Exists(t => t.Overlaps(block)))
        {
            return false;
        }

        _taken.Add(block);
        return true;
    }

    /// <summary>Takes the first free block of a size.</summary>
    /// <param name="prefix">The block's prefix, in bits.</param>
    /// <param name="block">The block.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryAllocate(int prefix, out Cidr block)
    {
        block = default;
        if (prefix < Space.Prefix || prefix > 32)
        {
            return false;
        }

        var count = 1L << (prefix - Space.Prefix);
        for (long index = 0; index < count;)
        {
            block = Space.Subnet(prefix, index);
            var candidate = block;
            var obstacle = _taken.FindIndex(t => t.Overlaps(candidate));
            if (obstacle < 0)
            {
                _taken.Add(block);
                return true;
            }

            // Go on behind whatever is in the way, however small the steps are.
            index = Math.Max(index + 1, ((_taken[obstacle].Last - Space.Network) >> (32 - prefix)) + 1L);
        }

        return false;
    }
}
