using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>What a region watches, and its archive of logs.</summary>
internal static class MonitoringFields
{
    public static Field[] Fields { get; } =
    [
        new("monitoring", new MapShape(
            "What the region watches.",
            new("agents", new FlagShape("Whether agents report over a private link.")),
            new("sentinel", new FlagShape("Whether Sentinel correlates the logs.")),
            new("alerts", new FlagShape("Whether the baseline of alerts is set.")),
            new("clusterGb", new NumberShape("The commitment of a dedicated log cluster in GB a day; absent for no cluster.", 100, 50_000)))),
        new("archive", new MapShape(
            "The archive of logs that nobody can change; absent for none.",
            new("subscriptionId", new GuidShape("The subscription that holds it; another one than the stack's."), IsRequired: true),
            new("immutableDays", new NumberShape("For how many days nothing in it can be changed or deleted.", 183, 3650)),
            new("locked", new FlagShape("Whether the policy itself is locked, which nobody can undo.")),
            new("tables", new ListShape("The tables that are copied.", Table(), 1, 100)))),
    ];

    public static MonitoringSettings Bind(SettingsReader values) => new()
    {
        HasAgents = values.Flag("monitoring:agents"),
        HasSentinel = values.Flag("monitoring:sentinel"),
        HasAlerts = values.Flag("monitoring:alerts"),
        ClusterGb = values.FindNumber("monitoring:clusterGb"),
    };

    public static ArchiveSettings? BindArchive(SettingsReader values) => values.Find("archive:subscriptionId") is { } subscription
        ? new()
        {
            SubscriptionId = subscription,
            ImmutableDays = values.Number("archive:immutableDays"),
            IsLocked = values.Flag("archive:locked"),
            Tables = values.Has("archive:tables") ? values.Texts("archive:tables") : Observability.LogArchiveDefaults.Tables,
        }
        : null;

    public static void CheckArchive(RegionCheck check)
    {
        if (BindArchive(check.Values) is { } archive
            && string.Equals(archive.SubscriptionId, check.Values.Find("subscriptionId"), StringComparison.OrdinalIgnoreCase))
        {
            check.Report("archive.subscriptionId", s => RegionDiagnostics.ArchiveBesideItsSource(s, archive.SubscriptionId));
        }
    }

    private static TextShape Table() => new(
        "The name of a table.", "1 to 63 letters, digits and underscores, beginning with a letter", "^[A-Za-z][A-Za-z0-9_]{0,62}$",
        text => text.Length is > 0 and <= 63 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));
}
