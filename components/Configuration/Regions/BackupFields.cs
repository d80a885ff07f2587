using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>The backup of a region, and its drill.</summary>
internal static class BackupFields
{
    private static readonly string[] Redundancies = ["geo", "zone", "local"];

    public static Field Field { get; } = new("backup", new MapShape(
        "The backup of the stack.",
        new("redundancy", new ChoiceShape("Where copies lie; geo is also in the paired region of the same cloud.", Redundancies)),
        new("locked", new FlagShape("Whether immutability is locked, which nobody can undo.")),
        new("softDeleteDays", new NumberShape("How long deleted backups can be restored, in days.", 14, 180)),
        new("time", RegionShapes.Clock("The time of the daily backup in UTC.")),
        new("dailyDays", new NumberShape("For how many days daily backups are kept.", 7, 365)),
        new("weeklyWeeks", new NumberShape("For how many weeks weekly backups are kept.", 4, 260)),
        new("monthlyMonths", new NumberShape("For how many months monthly backups are kept.", 1, 120)),
        new("guardSubscriptionId", new GuidShape("The subscription of the resource guard; absent for the stack's own."))));

    public static BackupSettings Bind(SettingsReader values) => new()
    {
        Redundancy = values.Text("backup:redundancy"),
        IsLocked = values.Flag("backup:locked"),
        SoftDeleteDays = values.Number("backup:softDeleteDays"),
        Time = values.Text("backup:time"),
        DailyDays = values.Number("backup:dailyDays"),
        WeeklyWeeks = values.Number("backup:weeklyWeeks"),
        MonthlyMonths = values.Number("backup:monthlyMonths"),
        GuardSubscriptionId = values.Find("backup:guardSubscriptionId"),
    };

    public static void Check(RegionCheck check)
    {
        var backup = Bind(check.Values);
        if (backup.Redundancy == "geo" && check is { Cloud: { } cloud, Region: { } region } && !FacilityRules.HasPair(cloud, region))
        {
            check.Report("backup.redundancy", s => RegionDiagnostics.NoPairForCopies(s, region.Name));
        }
    }
}
