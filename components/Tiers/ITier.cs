namespace Bleu.Infra.Tiers;

/// <summary>A tier of landing zones as a type, so that what a tier forbids does not compile.</summary>
public interface ITier
{
    /// <summary>The tier as data.</summary>
    static abstract Tier Tier { get; }
}
