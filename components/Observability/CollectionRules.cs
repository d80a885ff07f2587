using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>The rules that Azure Landing Zones has too: insights into machines, tracking of changes, Defender for SQL.</summary>
internal static class CollectionRules
{
    private static readonly ImmutableArray<string> Insights = ["Microsoft-InsightsMetrics", "Microsoft-ServiceMap"];

    private static readonly ImmutableArray<string> DefenderForSql =
    [
        "Microsoft-DefenderForSqlAlerts", "Microsoft-DefenderForSqlLogins", "Microsoft-DefenderForSqlTelemetry",
        "Microsoft-DefenderForSqlScanEvents", "Microsoft-DefenderForSqlScanResults",
    ];

    public static ImmutableArray<CollectionRule> All { get; } =
    [
        new("vm-insights", "How machines fare, and which connections their processes have.", Insights, () => new()
        {
            PerformanceCounters =
            {
                new PerfCounterDataSourceArgs
                {
                    Name = "detailed-metrics",
                    Streams = { Union<string, KnownPerfCounterDataSourceStreams>.FromT0("Microsoft-InsightsMetrics") },
                    CounterSpecifiers = { @"\VmInsights\DetailedMetrics" },
                    SamplingFrequencyInSeconds = 60,
                },
            },
            Extensions = { Extension("connections", "DependencyAgent", ["Microsoft-ServiceMap"], null) },
        }),
        new("change-tracking", "What changes in the files, registries, services and software of machines.", ChangeTracking.Streams, () => new()
        {
            Extensions =
            {
                Extension("windows", "ChangeTracking-Windows", ChangeTracking.Streams, ChangeTracking.Windows),
                Extension("linux", "ChangeTracking-Linux", ChangeTracking.Streams, ChangeTracking.Linux),
            },
        }),
        new("defender-sql", "Attacks on SQL Server in machines, and its weak spots.", DefenderForSql, () => new()
        {
            Extensions =
            {
                Extension("defender", "MicrosoftDefenderForSQL", DefenderForSql, new() { ["enableCollectionOfSqlQueriesForSecurityResearch"] = false }),
            },
        }),
    ];

    private static ExtensionDataSourceArgs Extension(string name, string extension, ImmutableArray<string> streams, Dictionary<string, object>? settings)
    {
        var source = new ExtensionDataSourceArgs { Name = name, ExtensionName = extension };
        foreach (var stream in streams)
        {
            source.Streams.Add(Union<string, KnownExtensionDataSourceStreams>.FromT0(stream));
        }

        if (settings is not null)
        {
            source.ExtensionSettings = settings;
        }

        return source;
    }
}
