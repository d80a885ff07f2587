using Pulumi;

namespace Bleu.Infra.Resilience;

/// <summary>When backups are taken and how long they are kept.</summary>
public sealed class RetentionArgs : ResourceArgs
{
    /// <summary>The time of the daily backup in UTC, on a full or half hour: <c>23:00</c>.</summary>
    /// <value>The default is <c>23:00</c>.</value>
    [Input("time")]
    public string Time { get; set; } = VaultDefaults.Time;

    /// <summary>For how many days daily backups are kept: 7 to 365.</summary>
    /// <value>The default is 30.</value>
    [Input("dailyDays")]
    public int DailyDays { get; set; } = VaultDefaults.DailyDays;

    /// <summary>For how many weeks the backup of each Sunday is kept, 4 or more.</summary>
    /// <value>The default is 12.</value>
    [Input("weeklyWeeks")]
    public int WeeklyWeeks { get; set; } = VaultDefaults.WeeklyWeeks;

    /// <summary>For how many months the backup of the first Sunday is kept, 1 or more.</summary>
    /// <value>The default is 12.</value>
    [Input("monthlyMonths")]
    public int MonthlyMonths { get; set; } = VaultDefaults.MonthlyMonths;
}
