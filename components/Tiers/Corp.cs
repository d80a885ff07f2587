namespace Bleu.Infra.Tiers;

/// <summary>Landing zones of internal applications.</summary>
public sealed class Corp : IHubTier
{
    private Corp()
    {
    }

    /// <inheritdoc />
    public static Tier Tier => Tiers.Tier.Corp;
}
