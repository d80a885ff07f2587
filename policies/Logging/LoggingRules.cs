namespace Bleu.Infra.Policies.Logging;

/// <summary>What is recorded, and for how long.</summary>
internal static class LoggingRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new AuditLogs(),
        new VaultLogs(),
        new ClusterLogs(),
        new ActivityLog(),
        new LogRetention(),
        new ArchiveLocks(),
        new FlowAndAuditRetention(),
        new ServiceHealthAlerts(),
    ];
}
