using System.Globalization;
using System.Net;

namespace Bleu.Infra.Networking;

/// <summary>
/// An IPv4 address block in CIDR notation, always in its normal form: no bits are set behind the prefix. IPv6 is not
/// supported, because Azure's firewalls and hubs are planned in IPv4.
/// </summary>
public readonly record struct Cidr : IComparable<Cidr>
{
    private Cidr(uint address, int prefix)
    {
        Network = address;
        Prefix = prefix;
    }

    /// <summary>Every IPv4 address.</summary>
    public static Cidr Everything { get; } = new(0, 0);

    /// <summary>The first address, as a number.</summary>
    public uint Network { get; }

    /// <summary>The length of the prefix, in bits: 0 to 32.</summary>
    public int Prefix { get; }

    /// <summary>How many addresses the block holds.</summary>
    public long Size => 1L << (32 - Prefix);

    /// <summary>The last address, as a number.</summary>
    public uint Last => (uint)(Network + Size - 1);

    /// <summary>Whether the block lies in one of the private blocks of RFC 1918.</summary>
    public bool IsPrivate =>
        new Cidr(0x0A00_0000, 8).Contains(this) || new Cidr(0xAC10_0000, 12).Contains(this) || new Cidr(0xC0A8_0000, 16).Contains(this);

    /// <summary>Whether the block lies in 100.64.0.0/10, which RFC 6598 shares.</summary>
    public bool IsShared => new Cidr(0x6440_0000, 10).Contains(this);

    /// <summary>Reads a block: <c>10.1.0.0/16</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no block; the message says why.</exception>
    public static Cidr Parse(string text) => TryParse(text, out var cidr, out var problem) ? cidr : throw new FormatException(problem);

    /// <summary>Reads a block and says what is the matter where it cannot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cidr">The block.</param>
    /// <param name="problem">What is the matter, as a clause: <c>has host bits set; the block is 10.1.0.0/16</c>.</param>
    public static bool TryParse(string text, out Cidr cidr, out string problem)
    {
        cidr = default;
        problem = "is not an address block such as 10.1.0.0/16";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !TryParseAddress(text.AsSpan(0, slash), out var address))
        {
            problem = text.Contains(':', StringComparison.Ordinal) ? "is an IPv6 block; address spaces are IPv4" : problem;
            return false;
        }

        var length = text.AsSpan(slash + 1);
        if (length.Length is 0 or > 2 || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) || prefix > 32)
        {
            problem = "has a prefix that is not a number from 0 to 32";
            return false;
        }

        cidr = new(address & Mask(prefix), prefix);
        if (cidr.Network != address)
        {
            problem = $"has host bits set; the block is {cidr}";
            return false;
        }

        problem = "";
        return true;
    }

    /// <summary>Whether every address of the other block is in this one.</summary>
    /// <param name="other">The other block.</param>
    public bool Contains(Cidr other) => other.Prefix >= Prefix && (other.Network & Mask(Prefix)) == Network;

    /// <summary>Whether some address is in both blocks.</summary>
    /// <param name="other">The other block.</param>
    public bool Overlaps(Cidr other) => Contains(other) || other.Contains(this);

    /// <summary>What is left of this block without another one: the fewest blocks that hold it, in their order.</summary>
    /// <param name="other">The other block.</param>
    public IEnumerable<Cidr> Subtract(Cidr other) => AddressSet.Of(this).Subtract(AddressSet.Of(other)).Blocks;

    /// <summary>The fewest blocks that hold exactly the addresses of some blocks, in their order.</summary>
    /// <param name="blocks">The blocks; they may overlap.</param>
    public static IEnumerable<Cidr> Summarise(IEnumerable<Cidr> blocks) => AddressSet.Of(blocks).Blocks;

    /// <summary>The block of a longer prefix at a position inside this one.</summary>
    /// <param name="prefix">The longer prefix, in bits.</param>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is shorter than this one's, or the position lies outside.</exception>
    public Cidr Subnet(int prefix, long index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefix, Prefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix, 32);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1L << (prefix - Prefix));
        return new((uint)(Network + (index << (32 - prefix))), prefix);
    }

    /// <summary>The address at a position: 0 is the network's own, Azure keeps 0 to 3 and the last one.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside.</exception>
    public string Address(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Size);
        return Format((uint)(Network + index));
    }

    /// <summary>The first address in dotted form.</summary>
    public string FirstAddress => Format(Network);

    /// <summary>The last address in dotted form.</summary>
    public string LastAddress => Format(Last);

    /// <summary>Orders by the first address, wider blocks first.</summary>
    /// <param name="other">The other block.</param>
    public int CompareTo(Cidr other) => (Network, Prefix).CompareTo((other.Network, other.Prefix));

    /// <summary>Yields CIDR notation: <c>10.1.0.0/16</c>.</summary>
    public override string ToString() => $"{Format(Network)}/{Prefix}";

    private static uint Mask(int prefix) => prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);

    private static string Format(uint address) => $"{address >> 24}.{(address >> 16) & 0xFF}.{(address >> 8) & 0xFF}.{address & 0xFF}";

    private static bool TryParseAddress(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        if (text.Count('.') != 3 || !IPAddress.TryParse(text, out var parsed) || parsed.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[4];
        parsed.TryWriteBytes(bytes, out _);
        address = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes);

        // 010.0.0.1 is 8.0.0.1 to some and 10.0.0.1 to others.
        return text.SequenceEqual(parsed.ToString());
    }
}
