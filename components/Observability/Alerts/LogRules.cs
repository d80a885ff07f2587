using System.Collections.Immutable;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>The alerts on logs: machines that fall silent or run out of something, and a workspace that stops taking logs.</summary>
public static class LogRules
{
    private const string PerMachine = "| summarize Value = {0} by bin(TimeGenerated, 5m), Computer, _ResourceId";

    /// <summary>All of them.</summary>
    public static ImmutableArray<LogRule> All { get; } =
    [
        new("machine-silent", "VMHeartBeatAlert", "Heartbeat | summarize Last = max(TimeGenerated) by Computer, _ResourceId | where Last < ago(10m)", 1, 360, 5),
        Machine("machine-cpu", "VMHighCPUAlert", "Processor", "UtilizationPercentage", "avg(Val)", "> 85"),
        Machine("machine-memory", "VMLowMemoryAlert", "Memory", "AvailableMB", "100.0 * avg(Val) / avg(todouble(todynamic(Tags)['vm.azm.ms/memorySizeMB']))", "< 10"),
        Disk("os-disk-space", "VMLowOSDiskSpaceAlert", true, "FreeSpacePercentage", "< 10"),
        Disk("os-disk-read-latency", "VMHighOSDiskReadLatencyAlert", true, "ReadLatencyMs", "> 30"),
        Disk("os-disk-write-latency", "VMHighOSDiskWriteLatencyAlert", true, "WriteLatencyMs", "> 30"),
        Disk("data-disk-space", "VMLowDataDiskSpaceAlert", false, "FreeSpacePercentage", "< 10"),
        Disk("data-disk-read-latency", "VMHighDataDiskReadLatencyAlert", false, "ReadLatencyMs", "> 30"),
        Disk("data-disk-write-latency", "VMHighDataDiskWriteLatencyAlert", false, "WriteLatencyMs", "> 30"),
        Machine("machine-network-in", "VMHighNetworkInAlert", "Network", "ReadBytesPerSecond", "avg(Val)", "> 10000000"),
        Machine("machine-network-out", "VMHighNetworkOutAlert", "Network", "WriteBytesPerSecond", "avg(Val)", "> 10000000"),
        new("workspace-cap-reached", "DailyCapLimitReachedAlert", "_LogOperation | where Category =~ 'Ingestion' and Detail has 'OverQuota'", 2, 1440, 60),
    ];

    private static LogRule Machine(string name, string baseline, string space, string counter, string value, string limit) =>
        new(name, baseline, $"InsightsMetrics | where Namespace == '{space}' and Name == '{counter}' {Per(value)} | where Value {limit}", 2, 15, 5);

    private static LogRule Disk(string name, string baseline, bool isSystem, string counter, string limit)
    {
        var mounts = isSystem ? "in" : "!in";
        return new(
            name,
            baseline,
            $"InsightsMetrics | where Namespace == 'LogicalDisk' and Name == '{counter}' "
            + $"| where tostring(todynamic(Tags)['vm.azm.ms/mountId']) {mounts} ('C:', '/') {Per("avg(Val)")} | where Value {limit}",
            2,
            15,
            5);
    }

    private static string Per(string value) => string.Format(System.Globalization.CultureInfo.InvariantCulture, PerMachine, value);
}
