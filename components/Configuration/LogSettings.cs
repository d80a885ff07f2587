namespace Bleu.Infra.Configuration;

/// <summary>The log workspace of a stack.</summary>
public sealed record LogSettings
{
    /// <summary>How long logs are kept, in days: 183 to 730.</summary>
    /// <value>The default is 365: SecNumCloud 12.6 wants six months at least, most clients a year.</value>
    public int RetentionDays { get; init; } = 365;

    /// <summary>What is taken in a day at most, in GB; nothing for no limit.</summary>
    /// <value>The default is <see langword="null"/>: a limit that is reached loses evidence.</value>
    public int? DailyCapGb { get; init; }
}
