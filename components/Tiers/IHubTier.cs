namespace Bleu.Infra.Tiers;

/// <summary>A tier whose networks may be joined to the hub of their region.</summary>
public interface IHubTier : ITier;
