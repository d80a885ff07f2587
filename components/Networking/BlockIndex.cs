namespace Bleu.Infra.Networking;

/// <summary>
/// Address blocks with what they belong to, found by what they share an address with. A look-up costs the same however many
/// blocks there are. Not safe to add to while others look up.
/// </summary>
/// <typeparam name="T">What a block belongs to.</typeparam>
public sealed class BlockIndex<T>
{
    private readonly Dictionary<(uint Network, int Prefix), List<Entry>> _at = [];
    private readonly Dictionary<(uint Network, int Prefix), List<Entry>> _below = [];
    private int _count;

    /// <summary>Adds a block; the same one may be added several times.</summary>
    /// <param name="block">The block.</param>
    /// <param name="owner">What it belongs to.</param>
    public void Add(Cidr block, T owner)
    {
        var entry = new Entry(_count++, block, owner);
        Put(_at, Key(block, block.Prefix), entry);
        for (var prefix = 0; prefix < block.Prefix; prefix++)
        {
            Put(_below, Key(block, prefix), entry);
        }
    }

    /// <summary>The blocks that share an address with one, in the order in which they were added.</summary>
    /// <param name="block">The block.</param>
    public IEnumerable<(Cidr Block, T Owner)> Overlapping(Cidr block)
    {
        // Of two blocks that overlap, one holds the other: it has a shorter prefix, or the same.
        var found = new List<Entry>(_below.GetValueOrDefault(Key(block, block.Prefix)) ?? []);
        for (var prefix = 0; prefix <= block.Prefix; prefix++)
        {
            found.AddRange(_at.GetValueOrDefault(Key(block, prefix)) ?? []);
        }

        found.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        return found.Select(e => (e.Block, e.Owner));
    }

    private static (uint Network, int Prefix) Key(Cidr block, int prefix) =>
        (prefix == 0 ? 0 : block.Network & (uint.MaxValue << (32 - prefix)), prefix);

    private static void Put(Dictionary<(uint Network, int Prefix), List<Entry>> entries, (uint Network, int Prefix) key, Entry entry)
    {
        if (!entries.TryGetValue(key, out var same))
        {
            entries[key] = same = [];
        }

        same.Add(entry);
    }

    private readonly record struct Entry(int Order, Cidr Block, T Owner);
}
