namespace Bleu.Infra.Tiers;

/// <summary>Landing zones of public content, without a way to any hub.</summary>
public sealed class Public : ITier
{
    private Public()
    {
    }

    /// <inheritdoc />
    public static Tier Tier => Tiers.Tier.Public;
}
