namespace Bleu.Infra.Keys;

/// <summary>What a <see cref="KeyVault"/> takes where nothing is said, and what it never gives up.</summary>
public static class KeyVaultDefaults
{
    /// <summary>How long deleted keys and secrets can be restored, in days: the longest that ARM allows.</summary>
    public const int SoftDeleteDays = 90;

    /// <summary>The shortest time that ARM allows, in days.</summary>
    public const int MinSoftDeleteDays = 7;

    /// <summary>The longest time that ARM allows, in days.</summary>
    public const int MaxSoftDeleteDays = 90;
}
