namespace Bleu.Infra.Resilience;

/// <summary>What backup takes where nothing is said, and its bounds.</summary>
public static class VaultDefaults
{
    /// <summary>How long deleted backups can be restored, in days.</summary>
    public const int SoftDeleteDays = 30;

    /// <summary>The shortest such time that ARM takes, in days.</summary>
    public const int MinSoftDeleteDays = 14;

    /// <summary>The longest such time that ARM takes, in days.</summary>
    public const int MaxSoftDeleteDays = 180;

    /// <summary>The time of the daily backup, in UTC.</summary>
    public const string Time = "23:00";

    /// <summary>For how many days daily backups are kept.</summary>
    public const int DailyDays = 30;

    /// <summary>The fewest days for which daily backups are kept.</summary>
    public const int MinDailyDays = 7;

    /// <summary>The most days for which daily backups are kept here; longer times are for weekly and monthly ones.</summary>
    public const int MaxDailyDays = 365;

    /// <summary>For how many weeks weekly backups are kept.</summary>
    public const int WeeklyWeeks = 12;

    /// <summary>For how many months monthly backups are kept.</summary>
    public const int MonthlyMonths = 12;

    /// <summary>For how many days snapshots stay beside a machine, for a quick restore.</summary>
    public const int SnapshotDays = 7;
}
