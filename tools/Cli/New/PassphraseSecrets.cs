using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Cli.New;

/// <summary>
/// Encrypts as Pulumi's passphrase provider does: a key from the passphrase and the stack's salt, AES-256 in Galois counter mode,
/// and a known word by which the passphrase is recognised.
/// </summary>
internal sealed class PassphraseSecrets
{
    private const int Iterations = 1_000_000;
    private const int KeySize = 32;
    private const int SaltSize = 8;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const string KnownWord = "pulumi";

    private readonly byte[] _salt;
    private readonly byte[] _key;

    private PassphraseSecrets(string passphrase, byte[] salt)
    {
        _salt = salt;
        _key = Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeySize);
    }

    /// <summary>The line <c>encryptionsalt</c> of the stack's file.</summary>
    public string EncryptionSalt => $"v1:{Convert.ToBase64String(_salt)}:{Encrypt(KnownWord)}";

    /// <summary>Secrets of a new stack.</summary>
    /// <param name="passphrase">The passphrase; it may be empty.</param>
    public static PassphraseSecrets Create(string passphrase) => new(passphrase, RandomNumberGenerator.GetBytes(SaltSize));

    /// <summary>Secrets of a stack that has some.</summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <param name="encryptionSalt">The line of its file.</param>
    /// <exception cref="CryptographicException">The passphrase is another one.</exception>
    /// <exception cref="FormatException">The line has another form.</exception>
    public static PassphraseSecrets Open(string passphrase, string encryptionSalt)
    {
        var parts = encryptionSalt.Split(':', 3);
        if (parts is not ["v1", _, _])
        {
            throw new FormatException("An encryption salt has the form v1:SALT:SECRET.");
        }

        var secrets = new PassphraseSecrets(passphrase, Convert.FromBase64String(parts[1]));
        return secrets.Decrypt(parts[2]) == KnownWord ? secrets : throw new CryptographicException("The passphrase is another one.");
    }

    /// <summary>The text after <c>secure:</c>.</summary>
    public string Encrypt(string text)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceSize);
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[plain.Length + TagSize];
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Encrypt(nonce, plain, sealedText.AsSpan(0, plain.Length), sealedText.AsSpan(plain.Length));
        return $"v1:{Convert.ToBase64String(nonce)}:{Convert.ToBase64String(sealedText)}";
    }

    /// <summary>What stands after <c>secure:</c>, in plain sight.</summary>
    /// <exception cref="CryptographicException">It was encrypted by another key.</exception>
    /// <exception cref="FormatException">It has another form.</exception>
    public string Decrypt(string secret)
    {
        if (secret.Split(':') is not ["v1", var nonce, var text] || Convert.FromBase64String(text) is not { Length: >= TagSize } bytes)
        {
            throw new FormatException("A secret has the form v1:NONCE:TEXT.");
        }

        var plain = new byte[bytes.Length - TagSize];
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Decrypt(Convert.FromBase64String(nonce), bytes.AsSpan(0, plain.Length), bytes.AsSpan(plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
