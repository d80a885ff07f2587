using System.Collections.Immutable;

namespace Bleu.Infra.Networking;

/// <summary>
/// Who has which addresses: the pools of the regions, and the networks and subnets of every stack, whatever its kind. It is read
/// from the stacks' configuration, so that it cannot disagree with what is deployed.
/// </summary>
public sealed class AddressPlan
{
    /// <summary>A plan of some lines.</summary>
    /// <param name="entries">The lines, in any order.</param>
    public AddressPlan(IEnumerable<AddressEntry> entries) =>
        Entries = [.. entries.OrderBy(e => e.Cloud, StringComparer.Ordinal).ThenBy(e => e.Block).ThenBy(e => e.Level).ThenBy(e => e.Stack, StringComparer.Ordinal)];

    /// <summary>The lines by cloud and address, each before those that lie in it.</summary>
    public ImmutableArray<AddressEntry> Entries { get; }

    /// <summary>The lines that share an address and must not: two pools or two networks of a cloud, or two subnets of a stack.</summary>
    public IEnumerable<(AddressEntry Left, AddressEntry Right)> Overlaps()
    {
        foreach (var group in Entries.GroupBy(e => (e.Cloud, e.Level, Owner: e.Level == AddressLevel.Subnet ? e.Stack : "")))
        {
            AddressEntry[] lines = [.. group];
            for (var i = 0; i < lines.Length; i++)
            {
                // The lines are sorted: behind the first that begins after this one ends, nothing overlaps it.
                for (var j = i + 1; j < lines.Length && lines[j].Block.Network <= lines[i].Block.Last; j++)
                {
                    yield return (lines[i], lines[j]);
                }
            }
        }
    }

    /// <summary>The addresses of a pool or network that nothing has: networks are taken from pools, subnets from networks.</summary>
    /// <param name="entry">A line of the plan.</param>
    public AddressSet Free(AddressEntry entry)
    {
        var taken = entry.Level switch
        {
            AddressLevel.Pool => Entries.Where(e => e.Level == AddressLevel.Network && e.Cloud == entry.Cloud),
            AddressLevel.Network => Entries.Where(e => e.Level == AddressLevel.Subnet && e.Stack == entry.Stack),
            _ => [entry],
        };
        return AddressSet.Of(entry.Block).Subtract(AddressSet.Of(taken.Select(e => e.Block)));
    }

    /// <summary>Proposes addresses for a network: the first block of a size that is free in the pools of a stack.</summary>
    /// <param name="stack">The stack that owns the pools: a region's.</param>
    /// <param name="prefix">The block's prefix, in bits: 0 to 32.</param>
    /// <param name="block">The block.</param>
    /// <returns>Whether the stack has pools, and they have room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is not between 0 and 32.</exception>
    public bool TryPropose(string stack, int prefix, out Cidr block)
    {
        foreach (var pool in Entries.Where(e => e.Level == AddressLevel.Pool && e.Stack == stack))
        {
            if (Free(pool).TryFind(prefix, out block))
            {
                return true;
            }
        }

        block = default;
        return false;
    }
}
