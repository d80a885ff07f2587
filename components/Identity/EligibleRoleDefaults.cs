namespace Bleu.Infra.Identity;

/// <summary>What an <see cref="EligibleRole"/> takes where nothing is said.</summary>
public static class EligibleRoleDefaults
{
    /// <summary>Somebody else approves.</summary>
    public const bool RequireApproval = true;

    /// <summary>Half a working day.</summary>
    public const int ActivationHours = 4;

    /// <summary>The longest that the service allows, in hours.</summary>
    public const int MaxActivationHours = 24;

    /// <summary>Half a year, so that rights are reviewed twice in it.</summary>
    public const int EligibleDays = 180;

    /// <summary>The longest that the service allows, in days.</summary>
    public const int MaxEligibleDays = 365;
}
