using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Naming;

/// <summary>GUIDs that follow from a name (RFC 9562, version 5): the same name always yields the same GUID.</summary>
internal static class StableGuid
{
    // The namespace of URLs, which ARM's own guid() does not use; any fixed one would do.
    private static readonly Guid Space = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The GUID of several parts, whose order matters.</summary>
    /// <param name="parts">The parts: a scope, a principal and a role.</param>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        var name = Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray()));
        var input = new byte[16 + name.Length];
        Space.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input, 16);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 9562 says SHA-1; the GUID is a name, not a proof.
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
