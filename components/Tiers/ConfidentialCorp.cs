namespace Bleu.Infra.Tiers;

/// <summary>Landing zones of internal applications on confidential machines.</summary>
public sealed class ConfidentialCorp : IHubTier, IConfidentialTier
{
    private ConfidentialCorp()
    {
    }

    /// <inheritdoc />
    public static Tier Tier => Tiers.Tier.ConfidentialCorp;
}
