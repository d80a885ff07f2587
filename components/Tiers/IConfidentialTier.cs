namespace Bleu.Infra.Tiers;

/// <summary>A tier whose machines compute on encrypted memory.</summary>
public interface IConfidentialTier : ITier;
