namespace Bleu.Infra.Tiers;

/// <summary>Landing zones of applications that the outside reaches through the hub.</summary>
public sealed class Online : IHubTier
{
    private Online()
    {
    }

    /// <inheritdoc />
    public static Tier Tier => Tiers.Tier.Online;
}
