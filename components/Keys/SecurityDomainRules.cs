namespace Bleu.Infra.Keys;

/// <summary>
/// The bounds of a security domain: the secret that a managed HSM is restored from. It is split among holders, each with an RSA key
/// of their own, and a quorum of them opens it.
/// </summary>
public static class SecurityDomainRules
{
    /// <summary>The smallest quorum that the service takes: nobody opens it alone.</summary>
    public const int MinQuorum = 2;

    /// <summary>The quorum where nothing is said.</summary>
    public const int Quorum = 3;

    /// <summary>The fewest holders that the service takes.</summary>
    public const int MinHolders = 3;

    /// <summary>The most holders that the service takes.</summary>
    public const int MaxHolders = 10;

    /// <summary>The smallest RSA key of a holder, in bits. The service would take 2048; ANSSI's rules would not.</summary>
    public const int HolderKeyBits = 3072;
}
