namespace Bleu.Infra.Keys;

/// <summary>The bounds of keys' lives.</summary>
public static class KeyRules
{
    /// <summary>The shortest time between two versions that ARM allows, in days.</summary>
    public const int MinRotateDays = 28;

    /// <summary>The longest time between two versions, in days: two years.</summary>
    public const int MaxRotateDays = 730;

    /// <summary>The longest life of a version, in days: three years, so that what it wrapped is wrapped anew before.</summary>
    public const int MaxExpiryDays = 1095;

    /// <summary>The time between two versions where nothing is said, in days.</summary>
    public const int RotateDays = 365;

    /// <summary>The life of a version where nothing is said, in days.</summary>
    public const int ExpiryDays = 730;

    /// <summary>How many days before its end a version is announced to whoever listens.</summary>
    public const int NoticeDays = 30;
}
