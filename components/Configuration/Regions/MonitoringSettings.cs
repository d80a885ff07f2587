namespace Bleu.Infra.Configuration.Regions;

/// <summary>What a region watches.</summary>
public sealed record MonitoringSettings
{
    /// <summary>Whether agents report over a private link: identity, endpoint, collection rules and link scope.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public required bool HasAgents { get; init; }

    /// <summary>Whether Sentinel correlates the logs.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public required bool HasSentinel { get; init; }

    /// <summary>Whether the baseline of alerts is set.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public required bool HasAlerts { get; init; }

    /// <summary>The commitment of a dedicated log cluster in GB a day, 100 to 50000; nothing for no cluster.</summary>
    /// <value>The default is <see langword="null"/>. With a cluster, logs are encrypted with the region's own key.</value>
    public int? ClusterGb { get; init; }
}
