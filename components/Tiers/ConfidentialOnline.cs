namespace Bleu.Infra.Tiers;

/// <summary>Landing zones of applications that the outside reaches through the hub, on confidential machines.</summary>
public sealed class ConfidentialOnline : IHubTier, IConfidentialTier
{
    private ConfidentialOnline()
    {
    }

    /// <inheritdoc />
    public static Tier Tier => Tiers.Tier.ConfidentialOnline;
}
