using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Naming;

/// <summary>GUIDs that follow from a name (version 5 of RFC 9562): the same name always yields the same one.</summary>
public static class NamedGuid
{
    /// <summary>The namespace of URLs, which the RFC gives.</summary>
    public static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The GUID of a name in a namespace.</summary>
    /// <param name="space">The namespace, itself a GUID.</param>
    /// <param name="name">The name; its bytes in UTF-8 count, and so does its case.</param>
    public static Guid Of(Guid space, string name)
    {
        byte[] bytes = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; nothing secret depends on it.
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash, bigEndian: true);
    }

    /// <summary>The GUID of parts that ARM compares without regard to case, such as ids.</summary>
    /// <param name="parts">The parts: for a role assignment its scope, its principal and its role.</param>
    /// <returns>The GUID in lower case with hyphens.</returns>
    public static string OfIds(params ReadOnlySpan<string> parts) => Of(Urls, string.Join('\n', parts!).ToLowerInvariant()).ToString();
}
