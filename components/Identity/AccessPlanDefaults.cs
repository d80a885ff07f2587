namespace Bleu.Infra.Identity;

/// <summary>What an <see cref="AccessPlan"/> holds to.</summary>
public static class AccessPlanDefaults
{
    /// <summary>The fewest emergency accounts, where there are any.</summary>
    public const int MinEmergencyAccounts = 2;
}
