using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Ids that a cloud would draw at random, derived from URNs here: the same program yields the same plan.</summary>
internal static class StableIds
{
    [ThreadStatic]
    private static IncrementalHash? s_sha;

    /// <summary>A GUID (version 5 in form) that depends on the URN and on what it is for.</summary>
    public static string Guid(string urn, string purpose)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(urn, purpose, hash);
        var bytes = hash[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    /// <summary>Eight hexadecimal digits that depend on the URN.</summary>
    public static string Suffix(string urn)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(urn, "name", hash);
        return Convert.ToHexStringLower(hash[..4]);
    }

    // One hash a thread: making one costs more than hashing a URN.
    private static void Hash(string urn, string purpose, Span<byte> hash)
    {
        var sha = s_sha ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Encoding.UTF8.GetBytes($"{purpose}\n{urn}"));
        sha.GetHashAndReset(hash);
    }
}
