namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="PolicyExemption"/> takes where nothing is said.</summary>
public static class PolicyExemptionDefaults
{
    /// <summary>Half a year, after which somebody looks again.</summary>
    public const int MaxDays = 180;
}
