namespace Bleu.Infra.Configuration.Regions;

/// <summary>The backup of a region.</summary>
public sealed record BackupSettings
{
    /// <summary>Where copies lie: <c>geo</c> (also in the paired region of the same cloud), <c>zone</c> or <c>local</c>.</summary>
    /// <value>The default is <c>geo</c>: SecNumCloud 12.5.d wants a copy at a distance.</value>
    public required string Redundancy { get; init; }

    /// <summary>Whether immutability is locked, which nobody can undo.</summary>
    /// <value>The default is <see langword="false"/>: immutable, but the setting can still be taken back.</value>
    public required bool IsLocked { get; init; }

    /// <summary>How long deleted backups can be restored, in days: 14 to 180.</summary>
    /// <value>The default is 30.</value>
    public required int SoftDeleteDays { get; init; }

    /// <summary>The time of the daily backup in UTC, on a full or half hour.</summary>
    /// <value>The default is <c>23:00</c>.</value>
    public required string Time { get; init; }

    /// <summary>For how many days daily backups are kept: 7 to 365.</summary>
    /// <value>The default is 30.</value>
    public required int DailyDays { get; init; }

    /// <summary>For how many weeks weekly backups are kept: 4 to 260.</summary>
    /// <value>The default is 12.</value>
    public required int WeeklyWeeks { get; init; }

    /// <summary>For how many months monthly backups are kept: 1 to 120.</summary>
    /// <value>The default is 12.</value>
    public required int MonthlyMonths { get; init; }

    /// <summary>The subscription of the resource guard, a GUID, whose owners approve what would weaken a backup.</summary>
    /// <value>The default is <see langword="null"/>: the stack's own subscription.</value>
    public string? GuardSubscriptionId { get; init; }
}
