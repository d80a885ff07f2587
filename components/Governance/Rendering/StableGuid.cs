using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Name-based GUIDs (RFC 9562, version 5): the same parts always yield the same GUID.</summary>
public static class StableGuid
{
    // The namespace of URLs, big-endian, as RFC 9562 gives it.
    private static readonly byte[] Namespace = new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);

    /// <summary>The GUID of some parts; case does not count, since it does not in ARM ids.</summary>
    /// <param name="parts">The parts: for a role assignment its scope, its principal and its role.</param>
    /// <returns>The GUID in lower case with hyphens.</returns>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        byte[] bytes = [.. Namespace, .. Encoding.UTF8.GetBytes(string.Join('\n', parts!).ToLowerInvariant())];
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; nothing secret depends on it.
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
