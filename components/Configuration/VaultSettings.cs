namespace Bleu.Infra.Configuration;

/// <summary>The key vault of a stack.</summary>
public sealed record VaultSettings
{
    /// <summary>How long deleted keys can be restored, in days: 7 to 90.</summary>
    /// <value>The default is 90.</value>
    public int SoftDeleteDays { get; init; } = 90;
}
