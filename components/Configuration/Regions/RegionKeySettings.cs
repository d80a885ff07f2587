namespace Bleu.Infra.Configuration.Regions;

/// <summary>The keys that the platform of a region encrypts with.</summary>
public sealed record RegionKeySettings
{
    /// <summary>The algorithm: <c>rsa-3072</c>, <c>rsa-4096</c>, <c>ec-p256</c>, <c>ec-p384</c> or <c>ec-p521</c>, in hardware.</summary>
    /// <value>The default is <c>rsa-3072</c>: services of Azure wrap with RSA.</value>
    public required string Algorithm { get; init; }

    /// <summary>After how many days a key gets a new version: 28 to 730.</summary>
    /// <value>The default is 365.</value>
    public required int RotateDays { get; init; }

    /// <summary>After how many days a version is no longer used: more than <see cref="RotateDays"/>.</summary>
    /// <value>The default is 730.</value>
    public required int ExpiryDays { get; init; }

    /// <summary>The last day of the first versions; later ones follow <see cref="ExpiryDays"/>.</summary>
    /// <value>The default is <see langword="null"/>: the first versions end with their rotation alone.</value>
    public DateOnly? FirstExpiry { get; init; }
}
