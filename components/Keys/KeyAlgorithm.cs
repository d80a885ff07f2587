using System.Collections.Immutable;

namespace Bleu.Infra.Keys;

/// <summary>
/// A kind of key that ANSSI's rules allow beyond 2030 (RGS annex B1: RSA of at least 3072 bits, or a curve of at least 256 bits), kept
/// in hardware. Software keys, RSA of 2048 bits and the curve P-256K are none.
/// </summary>
public sealed record KeyAlgorithm
{
    private KeyAlgorithm(string word, string keyType, int? size, string? curve)
    {
        Word = word;
        KeyType = keyType;
        Size = size;
        Curve = curve;
    }

    /// <summary>RSA of 3072 bits: what every service of Azure can wrap with.</summary>
    public static KeyAlgorithm Rsa3072 { get; } = new("rsa-3072", "RSA-HSM", 3072, null);

    /// <summary>RSA of 4096 bits.</summary>
    public static KeyAlgorithm Rsa4096 { get; } = new("rsa-4096", "RSA-HSM", 4096, null);

    /// <summary>The curve P-256, to sign with.</summary>
    public static KeyAlgorithm EcP256 { get; } = new("ec-p256", "EC-HSM", null, "P-256");

    /// <summary>The curve P-384, to sign with.</summary>
    public static KeyAlgorithm EcP384 { get; } = new("ec-p384", "EC-HSM", null, "P-384");

    /// <summary>The curve P-521, to sign with.</summary>
    public static KeyAlgorithm EcP521 { get; } = new("ec-p521", "EC-HSM", null, "P-521");

    /// <summary>All that are allowed.</summary>
    public static ImmutableArray<KeyAlgorithm> All { get; } = [Rsa3072, Rsa4096, EcP256, EcP384, EcP521];

    /// <summary>The words of all that are allowed.</summary>
    public static IEnumerable<string> Words => All.Select(a => a.Word);

    /// <summary>The word in configuration: <c>rsa-3072</c>.</summary>
    public string Word { get; }

    /// <summary>The type of key, as ARM names it: <c>RSA-HSM</c> or <c>EC-HSM</c>.</summary>
    public string KeyType { get; }

    /// <summary>The size in bits; nothing for curves.</summary>
    public int? Size { get; }

    /// <summary>The curve, as ARM names it; nothing for RSA.</summary>
    public string? Curve { get; }

    /// <summary>Whether data keys can be wrapped with it, which encryption at rest needs.</summary>
    public bool CanWrap => Curve is null;

    /// <summary>The algorithm of a word, or nothing.</summary>
    /// <param name="word">The word: <c>rsa-3072</c>.</param>
    public static KeyAlgorithm? Find(string word) => All.FirstOrDefault(a => a.Word == word);
}
