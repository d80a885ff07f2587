using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>Address ranges as policies write them: an address, a block, or two addresses with a hyphen.</summary>
internal static class AddressRanges
{
    /// <summary>Whether the whole of one range lies in another; only IPv4 is compared.</summary>
    public static bool Contains(string range, string inner) =>
        Bounds(range) is var (low, high) && Bounds(inner) is var (innerLow, innerHigh) && low <= innerLow && innerHigh <= high;

    private static (uint Low, uint High)? Bounds(string range)
    {
        if (range.Split('-') is [var from, var to])
        {
            return Address(from) is { } low && Address(to) is { } high ? (low, high) : null;
        }

        var parts = range.Split('/');
        var prefix = parts.Length == 1 ? 32 : int.TryParse(parts[1], out var bits) && bits is >= 0 and <= 32 ? bits : -1;
        if (prefix < 0 || Address(parts[0]) is not { } address)
        {
            return null;
        }

        var mask = prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);
        return (address & mask, address | ~mask);
    }

    private static uint? Address(string text) =>
        IPAddress.TryParse(text.Trim(), out var address) && address.AddressFamily == AddressFamily.InterNetwork
            ? BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes())
            : null;
}
